package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Money;
import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a cell as what its column is taken for. Nothing is ever repaired: what is not plainly readable makes the row
/// wrong, what the library's lists do not know is left out, both with a sentence.
final class CellRules {
  private static final int SAFE_DIGITS = 15;
  private static final int FIRST_SERIAL = 10_000;
  private static final int LAST_SERIAL = 80_000;
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:\\.[0-9]+)?[Ee]\\+?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\t]+");
  private static final Pattern RUN_TOGETHER = Pattern.compile(",[^\\r\\n]*[\\r\\n]|[\\r\\n][^\\r\\n]*,");
  private static final Pattern SPACES_IN_CHINESE =
      Pattern.compile("(?<=[\\x{2E80}-\\x{323AF}（）])[\\s\\u3000\\u00a0]+(?=[\\x{2E80}-\\x{323AF}（）])");

  private final ImportLists lists;
  private final ImportCatalogue.Words words;
  private final LocalDate today;
  private final boolean numbersMayBeBlank;

  CellRules(ImportLists lists, ImportCatalogue.Words words, LocalDate today) {
    this.lists = lists;
    this.words = words;
    this.today = today;
    this.numbersMayBeBlank = words.blanks().stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
  }

  CellRead read(RawCell cell, ColumnUse use) {
    if (cell instanceof RawCell.Blank) return CellRead.NOTHING;
    var field = use.taken();
    if (cell instanceof RawCell.Fault fault) return wrong(use, fault.sentence());
    // A number is written out only where that is asked for: most of a sheet are numbers.
    var number = cell instanceof RawCell.Numeric && !numbersMayBeBlank && field.type().isNumber();
    var shown = number ? "" : cell.shown().strip();
    if (!number && (shown.isEmpty() || field.type() != FieldType.YES_NO && words.blanks().contains(shown))) {
      return CellRead.NOTHING;
    }
    return switch (field.type()) {
      case NAME -> name(cell, use, shown);
      case TEXT -> text(cell, use, shown);
      case CODE -> code(cell, use);
      case PHONE -> phone(cell, use);
      case DATE -> day(cell, use);
      case YEAR -> year(plain(shown), use);
      case MONEY -> money(cell, use);
      case AMOUNT -> amount(cell, use);
      case COUNT -> count(cell, use);
      case YES_NO -> yesNo(cell, use);
      default -> listed(plain(shown), use);
    };
  }

  /// A name may be broken into lines within its cell; lines that hold commas are rows run together by a stray quote.
  private CellRead name(RawCell cell, ColumnUse use, String shown) {
    if (shown.chars().noneMatch(c -> c <= ' ' || c == '\u3000' || c == '\u00a0')) return text(cell, use, shown);
    if (RUN_TOGETHER.matcher(shown).find()) {
      return wrong(use, "里有换行和逗号，像是原文件的引号没有配对，几行连成了一行。请在原文件找到多出的引号，改好再导入");
    }
    var whole = LINE_ENDS.matcher(shown).replaceAll("");
    return text(cell, use, SPACES_IN_CHINESE.matcher(whole).replaceAll(""));
  }

  private CellRead text(RawCell cell, ColumnUse use, String text) {
    if (lostDigits(cell)) return wrong(use, lost(cell));
    var most = use.taken().most();
    if (most > 0 && text.codePointCount(0, text.length()) > most || most > 0 && text.length() > most) {
      return wrong(use, "有" + text.codePointCount(0, text.length()) + "个字，最多" + most + "个。请缩短");
    }
    return new CellRead.Value(cell instanceof RawCell.Numeric(var number, _) ? digits(number) : text);
  }

  /// Excel keeps fifteen digits of a number: a longer one has lost its last.
  private static boolean lostDigits(RawCell cell) {
    if (cell instanceof RawCell.Numeric(var number, _))
      return digits(number).chars().filter(c -> c >= '0' && c <= '9').count() > SAFE_DIGITS;
    return cell instanceof RawCell.Text(var text) && mayBeNumber(text) && SCIENTIFIC.matcher(plain(text)).matches();
  }

  private static boolean mayBeNumber(String text) {
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x4e00 && text.charAt(i) <= 0x9fff) return false;
    return true;
  }

  private static String lost(RawCell cell) {
    return "“" + cell.shown() + "”被存成了数字，末尾几位已经丢失。请在原表把这一列设为文本，照原件重新录入";
  }

  private static String digits(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static CellRead code(RawCell cell, ColumnUse use) {
    if (cell instanceof RawCell.Numeric || lostDigits(cell)) return wrong(use, lost(cell));
    var code = CreditCode.normalise(cell.shown());
    return code.isEmpty() ? CellRead.NOTHING : new CellRead.Value(code.length() > 60 ? code.substring(0, 60) : code);
  }

  private CellRead phone(RawCell cell, ColumnUse use) {
    if (lostDigits(cell)) return wrong(use, lost(cell));
    var text = cell instanceof RawCell.Numeric(var number, _) ? digits(number) : plain(cell.shown());
    if (text.contains("**")) {
      return new CellRead.LeftOut("“" + use.column().header() + "”一格没有导入：“" + shortened(text) + "”遮盖了几位。");
    }
    return text(new RawCell.Text(text), use, text);
  }

  private CellRead day(RawCell cell, ColumnUse use) {
    var found =
        switch (cell) {
          case RawCell.Day(var day) -> Optional.of(day);
          case RawCell.Numeric(var number, _) -> dayOf(number);
          default -> DayText.parse(plain(cell.shown()));
        };
    if (found.isEmpty()) {
      return wrong(use, "“" + shortened(cell.shown()) + "”不是完整的日期。请写成 2026-3-1 这样");
    }
    var day = found.get();
    if (use.taken().past() && day.isAfter(today)) return wrong(use, day + " 还没有到。请核对");
    if (day.getYear() < 1900 || day.getYear() > 2200) return wrong(use, day + " 不像真的日期。请核对");
    return new CellRead.Value(day.toString());
  }

  /// A number in a column of dates is a day that lost its format, or eight digits.
  private static Optional<LocalDate> dayOf(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 5) return Optional.empty();
    int whole =
        number.setScale(0, RoundingMode.DOWN).abs().compareTo(BigDecimal.valueOf(99_999_999)) > 0
            ? 0
            : number.intValue();
    if (whole >= FIRST_SERIAL && whole <= LAST_SERIAL) return Optional.of(SERIAL_ZERO.plusDays(whole));
    return number.stripTrailingZeros().scale() > 0 ? Optional.empty() : DayText.parse(String.valueOf(whole));
  }

  private CellRead year(String text, ColumnUse use) {
    var digits = text.replaceFirst("\\.0+$", "").replaceFirst("(年度|年)$", "");
    if (!digits.matches("(19|20)[0-9]{2}") || Integer.parseInt(digits) > today.getYear()) {
      return wrong(use, "“" + shortened(text) + "”不是已有的年度。请写成 " + (today.getYear() - 1) + " 这样");
    }
    return new CellRead.Value(digits);
  }

  private static CellRead money(RawCell cell, ColumnUse use) {
    var unit = use.unit() == null ? Money.Unit.WAN : use.unit();
    var amount =
        cell instanceof RawCell.Numeric(var number, boolean percent)
            ? percent
                ? Optional.<Money>empty()
                : fits(number) ? Optional.of(Money.of(number, unit)) : Optional.<Money>empty()
            : shortEnough(cell) ? Money.parse(cell.shown(), unit) : Optional.<Money>empty();
    if (amount.isEmpty()) return notANumber(cell, use);
    if (!fits(amount.get().wan())) return wrong(use, "“" + shortened(cell.shown()) + "”数字太大。请核对单位");
    return new CellRead.Value(digits(amount.get().wan()));
  }

  private static boolean shortEnough(RawCell cell) {
    return cell.shown().length() <= 60;
  }

  private static boolean fits(BigDecimal number) {
    return number.precision() - number.scale() <= 13;
  }

  private static CellRead amount(RawCell cell, ColumnUse use) {
    var percent = "%".equals(use.taken().unit());
    var found = number(cell, percent);
    if (found.isEmpty() || !fits(found.get())) return notANumber(cell, use);
    return new CellRead.Value(digits(found.get().setScale(4, RoundingMode.HALF_UP)));
  }

  private static Optional<BigDecimal> number(RawCell cell, boolean inPercent) {
    if (cell instanceof RawCell.Numeric(var number, boolean percent)) {
      if (percent && !inPercent) return Optional.empty();
      return Optional.of(percent ? number.movePointRight(2) : number);
    }
    if (!shortEnough(cell)) return Optional.empty();
    var text = plain(cell.shown()).replace(",", "");
    if (inPercent) text = text.replaceFirst("%$", "");
    text = text.replaceFirst("(人|名|年|分|级|项|个)$", "");
    return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static CellRead count(RawCell cell, ColumnUse use) {
    var found = number(cell, false);
    if (found.isEmpty()) return notANumber(cell, use);
    var whole = found.get();
    if (whole.stripTrailingZeros().scale() > 0) return wrong(use, "应为整数，现为“" + shortened(cell.shown()) + "”。请核对");
    if (whole.signum() < 0 || whole.compareTo(BigDecimal.valueOf(999_999_999)) > 0)
      return wrong(use, "“" + shortened(cell.shown()) + "”不合情理。请核对");
    return new CellRead.Value(whole.toBigInteger().toString());
  }

  private CellRead yesNo(RawCell cell, ColumnUse use) {
    if (cell instanceof RawCell.Truth(boolean yes)) return new CellRead.Value(String.valueOf(yes));
    var text = plain(cell.shown());
    if (words.yes().contains(text)) return new CellRead.Value("true");
    if (words.no().contains(text)) return new CellRead.Value("false");
    if (words.blanks().contains(text)) return CellRead.NOTHING;
    return leftOut(use, text, "是、否");
  }

  private CellRead listed(String text, ColumnUse use) {
    var field = use.taken();
    var found =
        switch (field.type()) {
          case TOWN -> lists.town(text);
          case INDUSTRY -> lists.industry(text);
          case CHAIN -> Optional.ofNullable(lists.chains().get(text)).map(String::valueOf);
          case CHOICE -> lists.choice(String.valueOf(field.dictionary()), text);
          case STATUS -> FixedWords.status(text);
          case CHAIN_ROLE -> FixedWords.chainRole(text);
          case TITLE_KIND -> FixedWords.title(text).map(Enum::name);
          case LEAD_STAGE -> FixedWords.stage(text);
          case TOPICS -> topics(text);
          default -> throw new IllegalStateException(field.type().name());
        };
    return found.<CellRead>map(CellRead.Value::new).orElseGet(() -> leftOut(use, text, inList(field.type())));
  }

  private Optional<String> topics(String text) {
    var codes = new LinkedHashSet<String>();
    for (var part : text.split("[,，、;；/ ]+")) lists.choice("visit.topic", part).ifPresent(codes::add);
    return codes.isEmpty() ? Optional.empty() : Optional.of(String.join(",", codes));
  }

  private static String inList(FieldType type) {
    return switch (type) {
      case TOWN -> "乡镇名录";
      case INDUSTRY -> "行业分类";
      case CHAIN -> "产业链名录";
      case TITLE_KIND -> "资质称号";
      default -> "选项";
    };
  }

  private static CellRead leftOut(ColumnUse use, String text, String list) {
    return new CellRead.LeftOut("“" + use.column().header() + "”一格没有导入：“" + shortened(text) + "”不在" + list + "里。");
  }

  private static CellRead notANumber(RawCell cell, ColumnUse use) {
    return wrong(use, "“" + shortened(cell.shown()) + "”不是能用的数字。请改成数字");
  }

  private static CellRead wrong(ColumnUse use, @Nullable String what) {
    return new CellRead.Wrong("“" + use.column().header() + "”：" + what + "。");
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 30 ? text : text.substring(0, text.offsetByCodePoints(0, 28)) + "…";
  }

  /// Full-width digits and signs made plain.
  static String plain(String text) {
    return TextTokens.narrow(text).strip();
  }
}
