package cn.qinshui.zhuanban.data.enterprise;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A firm's place in its 产业链.
public enum ChainRole {
  HEAD("链主企业"),
  KEY("骨干企业"),
  SUPPORT("配套企业");

  private final String label;

  ChainRole(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static @Nullable ChainRole of(@Nullable String code) {
    return Arrays.stream(values()).filter(role -> role.name().equals(code)).findFirst().orElse(null);
  }
}
