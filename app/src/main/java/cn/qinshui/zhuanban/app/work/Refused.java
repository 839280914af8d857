package cn.qinshui.zhuanban.app.work;

/// Background work says no in one plain sentence: what is wrong, where, what to do.
public final class Refused extends RuntimeException {

  public Refused(String sentence) {
    super(sentence);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
