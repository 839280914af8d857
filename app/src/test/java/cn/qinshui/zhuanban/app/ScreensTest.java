package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreensTest {
  @Test
  void knowsADisplayByTheEnvironmentOnLinuxAndTakesItForGivenElsewhere() {
    assertThat(Screens.hasDisplay("Linux", Map.of())).isFalse();
    assertThat(Screens.hasDisplay("Linux", Map.of("DISPLAY", ""))).isFalse();
    assertThat(Screens.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Screens.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    assertThat(Screens.hasDisplay("Windows 11", Map.of())).isTrue();
  }
}
