package cn.qinshui.zhuanban.data.exchange;

/// How many rows come to what. `rows` is the sum of the six kinds of rows; `changedCells` counts the cells of rows that
/// change a record that is there, doubtful rows apart.
public record ImportCounts(
    int rows,
    int fresh,
    int changed,
    int changedCells,
    int unchanged,
    int duplicate,
    int doubtful,
    int wrong,
    int passedOver) {
  public int of(RowOutcome outcome) {
    return switch (outcome) {
      case NEW -> fresh;
      case CHANGED -> changed;
      case UNCHANGED -> unchanged;
      case DUPLICATE -> duplicate;
      case DOUBTFUL -> doubtful;
      case WRONG -> wrong;
    };
  }
}
