package cn.qinshui.zhuanban.data.enterprise;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A piece of 知识产权. A null yes-or-no is not entered, and a standard that asks for it stays undecided.
///
/// @param kind of the dictionary property.kind
/// @param transferredIn bought or transferred, not the firm's own from the start
/// @param holderRank the firm's place among the holders
/// @param forMainProduct whether it belongs to the firm's 主导产品
public record Property(
    long id,
    int rev,
    Choice kind,
    Grade grade,
    String title,
    @Nullable String number,
    @Nullable LocalDate grantedOn,
    @Nullable LocalDate validUntil,
    @Nullable Boolean selfDeveloped,
    @Nullable Boolean transferredIn,
    @Nullable Integer holderRank,
    @Nullable Boolean highValue,
    @Nullable Boolean forMainProduct,
    @Nullable Boolean inUse)
    implements FilePart {
  /// Ⅰ类 or Ⅱ类.
  public enum Grade {
    I("Ⅰ类"),
    II("Ⅱ类");

    private final String label;

    Grade(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public Property {
    title = title.strip();
    number = EnterpriseDraft.clean(number);
  }

  @Override
  public String words() {
    return kind.label() + "“" + title + "”";
  }
}
