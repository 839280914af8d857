package cn.qinshui.zhuanban.report.dossier;

import cn.qinshui.zhuanban.report.core.content.Table;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything on file of a firm on a day (档案卷), part by part; all words as they are to be printed.
public record DossierPaper(Cover cover, List<Part> parts, OffsetDateTime made) {
  public DossierPaper {
    parts = List.copyOf(parts);
  }

  /// @param facts what stands on the cover, two to a line
  /// @param note a sentence below them
  public record Cover(String firm, List<Fact> facts, String note) {
    public Cover {
      facts = List.copyOf(facts);
    }
  }

  public record Fact(String label, String content) {}

  /// A part has its line in the table of contents.
  ///
  /// @param none says that nothing is on file, where there is no grid
  public record Part(String title, List<Grid> grids, String none) {
    public Part {
      grids = List.copyOf(grids);
    }
  }

  /// @param rows as many texts each as there are columns
  /// @param note a line below the rows
  public record Grid(
      @Nullable String caption, List<Table.Column> columns, List<List<String>> rows, @Nullable String note) {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
