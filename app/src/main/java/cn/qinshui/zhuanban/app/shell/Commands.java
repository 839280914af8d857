package cn.qinshui.zhuanban.app.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What the common keys do on a screen.
public final class Commands {

  private record Command(BooleanSupplier ready, Runnable action) {}

  private final Map<Shortcut, Command> commands = new EnumMap<>(Shortcut.class);

  public static Commands none() {
    return new Commands();
  }

  public Commands on(Shortcut shortcut, Runnable action) {
    return on(shortcut, () -> true, action);
  }

  /// @param ready asked when the key is pressed; the key does nothing where it says no
  public Commands on(Shortcut shortcut, BooleanSupplier ready, Runnable action) {
    commands.put(shortcut, new Command(ready, action));
    return this;
  }

  /// The action of a key, if it has one here and now.
  public Optional<Runnable> action(Shortcut shortcut) {
    return Optional.ofNullable(commands.get(shortcut)).filter(each -> each.ready().getAsBoolean()).map(Command::action);
  }
}
