package cn.qinshui.zhuanban.app.ui;

import java.util.Locale;

/// The colour ladder. A tone is never shown alone: a word and a shape always stand with it.
public enum Tone {
  /// 绿 in order, done.
  GREEN("正常"),
  /// 蓝 due soon.
  BLUE("临期"),
  /// 黄 behind, or done late.
  YELLOW("滞后"),
  /// 红 overdue.
  RED("逾期"),
  /// 灰 not started, not applicable, unknown.
  GREY("未开始");

  private final String word;

  Tone(String word) {
    this.word = word;
  }

  /// The word that usually stands with it; features may say it more exactly.
  public String word() {
    return word;
  }

  /// The style class that carries colour and shape, such as `tone-red`.
  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
