package cn.qinshui.zhuanban.data.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount of money, kept in 万元 to four places, that is to the 元.
public record Money(BigDecimal wan) implements Comparable<Money> {
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Pattern WRITTEN = Pattern.compile("([-+]?[0-9][0-9,]*(?:\\.[0-9]+)?)(亿元|万元|元|亿|万)?");

  /// In what an amount was written.
  public enum Unit {
    YUAN("元", "0.0001"),
    WAN("万元", "1"),
    YI("亿元", "10000");

    private final String label;
    private final BigDecimal inWan;

    Unit(String label, String inWan) {
      this.label = label;
      this.inWan = new BigDecimal(inWan);
    }

    public String label() {
      return label;
    }

    static Unit of(String label) {
      return switch (label) {
        case "元" -> YUAN;
        case "万元", "万" -> WAN;
        default -> YI;
      };
    }
  }

  public Money {
    wan = wan.setScale(4, RoundingMode.HALF_UP);
  }

  public static Money ofWan(BigDecimal wan) {
    return new Money(wan);
  }

  public static Money ofWan(long wan) {
    return new Money(BigDecimal.valueOf(wan));
  }

  public static Money ofYuan(BigDecimal yuan) {
    return new Money(yuan.multiply(Unit.YUAN.inWan));
  }

  public static Money of(BigDecimal amount, Unit unit) {
    return new Money(amount.multiply(unit.inWan));
  }

  /// Reads what a person or a file wrote: thousands separators, full-width digits and a unit behind it are understood;
  /// the unit given counts where none is written. Empty where it is no amount.
  public static Optional<Money> parse(String written, Unit otherwise) {
    var text = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s¥]", "");
    var found = WRITTEN.matcher(text);
    if (!found.matches()) return Optional.empty();
    var unit = found.group(2) == null ? otherwise : Unit.of(found.group(2));
    return Optional.of(of(new BigDecimal(found.group(1).replace(",", "")), unit));
  }

  /// Without rounding.
  public BigDecimal yuan() {
    return wan.multiply(TEN_THOUSAND).setScale(0, RoundingMode.HALF_UP);
  }

  public Money plus(Money other) {
    return new Money(wan.add(other.wan));
  }

  public Money minus(Money other) {
    return new Money(wan.subtract(other.wan));
  }

  /// This amount as a share of the whole in %, to two places; empty where the whole is nought.
  public Optional<BigDecimal> percentOf(Money whole) {
    if (whole.wan.signum() == 0) return Optional.empty();
    return Optional.of(wan.scaleByPowerOfTen(2).divide(whole.wan, 2, RoundingMode.HALF_UP));
  }

  /// For a cell of a list: 1,920.5
  public String grouped() {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(wan);
  }

  /// For a sentence on paper: 1920.5万元
  public String paper() {
    return PaperText.number(wan) + Unit.WAN.label;
  }

  @Override
  public int compareTo(Money other) {
    return wan.compareTo(other.wan);
  }
}
