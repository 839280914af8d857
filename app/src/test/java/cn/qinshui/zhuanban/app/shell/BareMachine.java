package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A program of its own for [BareMachineTest]: starts the toolkit, says which fonts it sees, takes a picture.
final class BareMachine {

  private BareMachine() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    FxApplication.start(
        new FxApplication.Setting(folder.resolve("fonts"), true),
        theme -> System.out.println("family=" + theme.family() + " of " + Font.getFamilies()));
    FxThread fx = FxThread.javafx();
    System.out.println(
        "width="
            + fx.call(() -> {
              Text text = new Text("沁水县专班");
              text.setFont(Font.font("Noto Sans SC", 20));
              return text.getLayoutBounds().getWidth();
            }));
    try (Photographer photographer = photographer(folder)) {
      photographer.take("bare", Photographer.Format.SMALL, () -> {});
    }
    FxApplication.stop();
  }

  private static Photographer photographer(Path folder) {
    try {
      return new Photographer(Work.direct(), StartPage.who(List.of("王晓霞"), name -> {}), folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
