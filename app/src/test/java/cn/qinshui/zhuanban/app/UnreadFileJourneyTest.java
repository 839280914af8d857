package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A file whose words search cannot find says so where it is listed, as soon as the program has tried to read it.
@ExtendWith(Toolkit.class)
class UnreadFileJourneyTest {
  private static final String SPOILED = "文件损坏，读不出其中的文字";

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void aSpoiledFileSaysSoInTheListAndAGoodOneSaysNothing() throws IOException {
    var spoiled = Files.writeString(elsewhere.resolve("示例回单.pdf"), "不是 PDF");
    var good = Files.writeString(elsewhere.resolve("示例说明.txt"), "示例");
    try (var window = new RealWindow(folder)) {
      var demand =
          new DemandStore(window.database())
              .page(DemandFilter.none(), PageRequest.first(1), TestDesk.TODAY)
              .rows()
              .getFirst()
              .demand();
      var files = new AttachmentStore(window.database(), folder);
      window.open(new Route.DemandFile(demand.id()));
      files.add(TestDesk.CLERK, new AttachmentOwner("demand", demand.id(), demand.number()), good, null);
      window.hands().act(() -> {});
      assertThat(window.hands().sees("示例说明.txt")).isTrue();
      assertThat(window.hands().sees(SPOILED)).isFalse();
      files.add(TestDesk.CLERK, new AttachmentOwner("demand", demand.id(), demand.number()), spoiled, null);
      window.hands().act(() -> {});
      assertThat(window.hands().sees(SPOILED)).isTrue();
      picture(window, "unread-demand");
      files.add(TestDesk.CLERK, new AttachmentOwner("enterprise", demand.enterpriseId(), "企业"), spoiled, null);
      window.open(new Route.EnterpriseFile(demand.enterpriseId()));
      assertThat(window.hands().sees(SPOILED)).isTrue();
      picture(window, "unread-firm");
    }
  }

  /// Scrolled to the file.
  private static void picture(RealWindow window, String name) throws IOException {
    Hands hands = window.hands();
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(each -> each instanceof Label label && SPOILED.equals(label.getText()))
            .findFirst()
            .ifPresent(UnreadFileJourneyTest::reveal));
    assertThat(window.picture(name)).isNotEmptyFile();
  }

  private static void reveal(Node node) {
    for (var each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane scroll) scroll.setVvalue(1);
    }
  }
}
