package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.followup.DemandFileStore;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.DemandStore;
import cn.qinshui.zhuanban.data.followup.Slip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A slip kept as a PDF is found again by its name: it holds the number and the firm.
@ExtendWith(Toolkit.class)
class SlipNameJourneyTest {
  @TempDir Path folder;
  @TempDir Path out;

  private final List<String> proposed = new ArrayList<>();

  @Test
  void thePaperIsProposedUnderItsNumberAndFirm() throws IOException {
    DemoFolder.make(folder);
    var files =
        new FilePick(
            wish -> Optional.empty(),
            wish -> {
              proposed.add(wish.name());
              return Optional.of(out.resolve(wish.name()));
            },
            title -> Optional.empty(),
            shown -> {});
    try (var window = new RealWindow(folder, Memory.forgetful(), files)) {
      var slips = slips(window);
      var one = slips.getFirst();
      var other = slips.stream().filter(each -> !each.enterprise().equals(one.enterprise())).findFirst().orElseThrow();
      save(window, one);
      save(window, one, other);
      assertThat(proposed).containsExactly(one.number() + "　" + one.enterprise() + ".pdf", one.number() + "等2张.pdf");
      assertThat(proposed).allSatisfy(name -> assertThat(out.resolve(name)).isNotEmptyFile());
    }
  }

  private static void save(RealWindow window, Slip... slips) {
    Hands hands = window.hands();
    window.open(new Route.DemandSlips(List.of(slips).stream().map(Slip::id).toList()));
    hands.press(KeyCode.CONTROL, KeyCode.S);
  }

  private static List<Slip> slips(RealWindow window) {
    var files = new DemandFileStore(window.database());
    return new DemandStore(window.database())
        .page(DemandFilter.none(), PageRequest.first(60), TestDesk.TODAY).rows().stream()
            .flatMap(row -> files.file(row.demand().id(), TestDesk.TODAY).orElseThrow().slips().stream())
            .filter(slip -> slip.enterprise() != null)
            .toList();
  }
}
