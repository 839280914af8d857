package cn.qinshui.zhuanban.app.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What the program remembers of its own looks (widths of columns, size of the window), key by key; never data of the library.
///
/// @param read the value of a key, or nothing
/// @param write keeps a value under a key
public record Memory(Function<String, Optional<String>> read, BiConsumer<String, String> write) {

  /// Remembers until the program ends; for tests and pictures.
  public static Memory forgetful() {
    Map<String, String> values = new HashMap<>();
    return new Memory(key -> Optional.ofNullable(values.get(key)), values::put);
  }

  /// The same memory with every key under `place.`.
  public Memory under(String place) {
    return new Memory(key -> read.apply(place + "." + key), (key, value) -> write.accept(place + "." + key, value));
  }

  public Optional<String> get(String key) {
    return read.apply(key);
  }

  public void put(String key, String value) {
    write.accept(key, value);
  }
}
