package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Anything else a standard asks of a firm: years in its segment, market share, the platform's score …
///
/// @param fact the code by which rule packs ask for it
/// @param year the year it is said of; null where it has none
/// @param source where it comes from, of the dictionary year_figures.source
/// @param amount the answer as a number, `answer` as yes or no, `wording` in words
public record Fact(
    long id,
    int rev,
    String fact,
    @Nullable Integer year,
    @Nullable BigDecimal amount,
    @Nullable Boolean answer,
    @Nullable String wording,
    Choice source,
    @Nullable LocalDate asOf,
    @Nullable String saidBy)
    implements FilePart {
  public Fact {
    wording = EnterpriseDraft.clean(wording);
    saidBy = EnterpriseDraft.clean(saidBy);
  }

  @Override
  public String words() {
    return "认定要素（" + fact + "）";
  }
}
