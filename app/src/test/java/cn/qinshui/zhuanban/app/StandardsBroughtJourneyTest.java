package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.standard.PackStore;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A library that an older program made is opened by this one.
class StandardsBroughtJourneyTest extends Journey {
  private static final String OLD = "\"value\": 1400, \"unit\": \"万元\"";
  private static final String NEW = "\"value\": 1500, \"unit\": \"万元\"";

  @BeforeEach
  void begin() {
    assertThat(standing()).contains(NEW);
    window
        .database()
        .write(
            Deed.seed(TestDesk.CLERK, "早先的程序"),
            tx ->
                tx.sql()
                    .execute("update standard_pack set body = replace(body, ?, ?) where code = 'srdi-2026'", NEW, OLD));
  }

  private String standing() {
    return new PackStore(window.database()).shelf().find("srdi-2026").orElseThrow().body();
  }

  private void start() {
    hands.act(() -> window.wiring().renew());
  }

  @Test
  void theNewStandardStandsInForceIsShownAndCanBeTakenBackForGood() throws IOException {
    start();
    assertThat(hands.sees("程序带来了 1 套认定标准")).isTrue();
    window.picture("standards-brought");
    assertThat(standing()).contains(NEW);
    hands.click("打开认定标准");
    assertThat(window.here()).isEqualTo(new Route.Packs());
    start();
    assertThat(hands.sees("程序带来了 1 套认定标准")).as("the second start says nothing").isFalse();
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(standing()).contains(OLD);
    start();
    assertThat(standing()).as("what was taken back is not brought again").contains(OLD);
  }
}
