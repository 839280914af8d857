package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a 走访单 is named by who typed or scanned it. Under the bars stands F140521-2026-12-57: county, year, serial, and two
/// digits of the form's own id, by which a form of another library with the same number is told apart. By hand one types
/// 访〔2026〕12号, 2026-12 or just 12.
///
/// @param county null where it was not said
/// @param check null where it was not said
public record FormCode(@Nullable String county, int year, int serial, @Nullable Integer check) {
  private static final int CHECK = 97;
  private static final Pattern SCANNED = Pattern.compile("F(\\d{6})-(\\d{4})-(\\d{1,6})-(\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("访?[〔\\[(（【]?(\\d{4})[〕\\])）】]?[-—–年 ]?(\\d{1,6})号?");
  private static final Pattern SERIAL = Pattern.compile("(\\d{1,6})号?");

  /// What is printed as bars on a form.
  public static String of(String county, Slip slip) {
    var number = NUMBER.matcher(slip.number());
    if (!number.matches()) throw new IllegalArgumentException(slip.number() + " is not a visit form's");
    return "F%s-%s-%s-%02d".formatted(county, number.group(1), number.group(2), slip.id() % CHECK);
  }

  /// Nothing where it is not a form's number in any of its shapes.
  ///
  /// @param year the year a mere serial belongs to
  public static Optional<FormCode> read(String typed, int year) {
    var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    var scanned = SCANNED.matcher(text);
    if (scanned.matches()) {
      return Optional.of(
          new FormCode(
              scanned.group(1),
              Integer.parseInt(scanned.group(2)),
              Integer.parseInt(scanned.group(3)),
              Integer.valueOf(scanned.group(4))));
    }
    var serial = SERIAL.matcher(text);
    if (serial.matches()) return Optional.of(new FormCode(null, year, Integer.parseInt(serial.group(1)), null));
    var number = NUMBER.matcher(text);
    if (!number.matches()) return Optional.empty();
    return Optional.of(new FormCode(null, Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)), null));
  }

  /// 访〔2026〕12号
  String number() {
    return SlipKind.VISIT.number(year, serial);
  }

  boolean names(Slip slip) {
    return check == null || check == slip.id() % CHECK;
  }

  static Refusal foreign(String said) {
    return new Refusal("本库没有编号“" + said.strip() + "”的走访单，可能是别的资料库打印的。请核对编号，或不填编号直接登记。");
  }
}
