package cn.qinshui.zhuanban.data.plan;

/// A colour with the word that goes with it here (补完 rather than 滞后) and the sentence that says why.
public record CellState(Colour colour, String word, String why) {
  public static CellState of(Colour colour, String why) {
    return new CellState(colour, colour.meaning(), why);
  }

  /// 黄(补完), 红(逾期) …: for places that have no colour.
  public String spelled() {
    return colour.word() + "（" + word + "）";
  }
}
