package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.data.enterprise.FirmMatch;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A block whose first column names firms, put at a column of the grid: each row goes to its firm, whatever the order.
record FigurePaste(PastedBlock block, int column) {

  /// Whether the first column names firms and holds no figures.
  boolean namesFirms() {
    return block.width() > 1
        && block.rows().stream().anyMatch(row -> !row.getFirst().isBlank())
        && block.rows().stream().noneMatch(row -> FigureGrid.read(Indicator.REVENUE, row.getFirst()).good());
  }

  List<String> keys() {
    return block.rows().stream().map(List::getFirst).toList();
  }

  /// Puts it in; rows without a firm of the library stand at the end until somebody says whose they are.
  ///
  /// @param found one for each row
  /// @return the firms that have no row here
  Set<FirmMatch> into(FigureGrid grid, List<FirmMatch> found, int year) {
    Set<FirmMatch> offered = new LinkedHashSet<>();
    for (int row = 0; row < found.size(); row++) {
      FirmMatch match = found.get(row);
      Long firm = match.firm();
      if (block.rows().get(row).stream().allMatch(String::isBlank)) {
        continue;
      }
      if (firm == null) {
        fill(grid, grid.add(match.written().strip(), year), row);
        continue;
      }
      Optional<FigureGrid.Line> line = grid.lines().stream().filter(each -> each.firm() == firm).findFirst();
      if (line.isEmpty()) {
        offered.add(match);
      } else {
        fill(grid, line.get(), row);
      }
    }
    return offered;
  }

  private void fill(FigureGrid grid, FigureGrid.Line line, int row) {
    Indicator[] all = Indicator.values();
    for (int k = 1; k < block.width() && column + k - 1 < all.length; k++) {
      grid.type(line, all[column + k - 1], block.cell(row, k));
    }
  }
}
