package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.math.BigDecimal;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Values as text, the way the library's and the file's are compared.
final class Kept {
  private Kept() {}

  /// What a row of the library holds in a column; null where nothing.
  static @Nullable String of(TableRecord<?> row, String column) {
    var content = row.get(Columns.field(row.getTable(), column));
    if (content == null) return null;
    return content instanceof BigDecimal number
        ? number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()
        : content.toString();
  }

  /// Whether the file says what the library holds: widths and capitals of texts and the dashes of a phone do not count.
  static boolean same(ImportField field, @Nullable String held, String said) {
    if (held == null) return false;
    if (held.equals(said)) return true;
    return switch (field.type()) {
      case NAME -> FirmNames.same(held).equals(FirmNames.same(said));
      case TEXT -> TextTokens.normal(held).equals(TextTokens.normal(said));
      case PHONE -> digits(held).equals(digits(said)) && !digits(said).isEmpty();
      default -> false;
    };
  }

  static String digits(String text) {
    return CellRules.plain(text).replaceAll("[^0-9]", "");
  }
}
