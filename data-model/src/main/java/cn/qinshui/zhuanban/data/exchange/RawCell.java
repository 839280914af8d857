package cn.qinshui.zhuanban.data.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A cell as a file holds it, before anybody asked what it means.
public sealed interface RawCell {
  RawCell BLANK = new Blank();

  /// The cell as a person sees it in the file; empty where there is nothing.
  String shown();

  /// Nothing.
  record Blank() implements RawCell {
    @Override
    public String shown() {
      return "";
    }
  }

  /// Text, without control characters and halves of characters, which no database keeps.
  record Text(String text) implements RawCell {
    public Text {
      text = clean(text);
    }

    private static String clean(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < ' ' && c != '\n' && c != '\t' || Character.isSurrogate(c) || c == 0x7f) return filtered(text);
      }
      return text;
    }

    private static String filtered(String text) {
      var kept = new StringBuilder(text.length());
      text.codePoints()
          .filter(c -> c >= ' ' && c != 0x7f || c == '\n' || c == '\t')
          .filter(c -> c > 0xffff || !Character.isSurrogate((char) c))
          .forEach(kept::appendCodePoint);
      return kept.toString();
    }

    @Override
    public String shown() {
      return text;
    }
  }

  /// A number; `percent` where the cell shows it in %, so that 0.35 is seen as 35%.
  record Numeric(BigDecimal number, boolean percent) implements RawCell {
    @Override
    public String shown() {
      return percent ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
  }

  /// A day, by the cell's date format.
  record Day(LocalDate day) implements RawCell {
    @Override
    public String shown() {
      return day.toString();
    }
  }

  /// TRUE or FALSE.
  record Truth(boolean yes) implements RawCell {
    @Override
    public String shown() {
      return yes ? "是" : "否";
    }
  }

  /// Something that cannot be read: an error value, a formula without a result. The sentence says what and what to do.
  record Fault(String shown, String sentence) implements RawCell {}
}
