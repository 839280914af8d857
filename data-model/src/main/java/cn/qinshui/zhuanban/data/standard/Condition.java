package cn.qinshui.zhuanban.data.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A question about a firm that is answered with yes, no, not known, or 需人工核验. In a file each kind is known by the
/// keys it has. Fields are named by their code in standards/fields.json.
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(Condition.Compare.class),
  @JsonSubTypes.Type(Condition.Is.class),
  @JsonSubTypes.Type(Condition.In.class),
  @JsonSubTypes.Type(Condition.All.class),
  @JsonSubTypes.Type(Condition.Any.class),
  @JsonSubTypes.Type(Condition.Not.class),
  @JsonSubTypes.Type(Condition.When.class),
  @JsonSubTypes.Type(Condition.Judge.class),
  @JsonSubTypes.Type(Condition.OfCriterion.class),
  @JsonSubTypes.Type(Condition.OfCriteria.class),
  @JsonSubTypes.Type(Condition.OfScore.class)
})
public sealed interface Condition {

  /// {"field", "op", "value", "unit", "over"}: an amount against a bound.
  record Compare(String field, Operator op, BigDecimal value, @Nullable String unit, @Nullable Over over)
      implements Condition {
    public Compare {
      PackText.require(op, "op");
      PackText.require(value, "value");
    }

    /// The years looked at; the last year before the base date where the file says nothing.
    public Over years() {
      return over == null ? Over.LAST_YEAR : over;
    }
  }

  /// {"field", "is"}: a fact that is so or not.
  record Is(String field, boolean is) implements Condition {}

  /// {"field", "in"}: a code among some.
  record In(String field, List<String> in) implements Condition {}

  /// {"all"}: every one holds.
  record All(List<Condition> all) implements Condition {}

  /// {"any"}: at least one holds.
  record Any(List<Condition> any) implements Condition {}

  /// {"not"}
  record Not(Condition not) implements Condition {}

  /// {"when", "then", "otherwise"}: which of two is asked depends on a third.
  record When(Condition when, Condition then, Condition otherwise) implements Condition {
    public When {
      PackText.require(then, "then");
      PackText.require(otherwise, "otherwise");
    }
  }

  /// {"judge"}: only a person can tell; the text is what he asks himself.
  record Judge(String judge) implements Condition {}

  /// {"criterion"}: another criterion of the pack is met.
  record OfCriterion(String criterion) implements Condition {}

  /// {"criteria": "ALL"}: every criterion of the pack is met.
  record OfCriteria(String criteria) implements Condition {}

  /// {"score", "op", "value"}: the TOTAL, a part or an indicator of the score table against a bound.
  record OfScore(String score, Operator op, BigDecimal value) implements Condition {
    public OfScore {
      PackText.require(op, "op");
      PackText.require(value, "value");
    }
  }

  /// The parts a condition is made of.
  default Stream<Condition> parts() {
    return switch (this) {
      case All(var all) -> all.stream();
      case Any(var any) -> any.stream();
      case Not(var not) -> Stream.of(not);
      case When(var when, var then, var otherwise) -> Stream.of(when, then, otherwise);
      default -> Stream.empty();
    };
  }

  /// This condition and everything in it.
  default Stream<Condition> everything() {
    return Stream.concat(Stream.of(this), parts().flatMap(Condition::everything));
  }

  /// Comparisons; all but the strict ones hold at the bound itself.
  enum Operator {
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<"),
    EQUAL("=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    @JsonValue
    public String sign() {
      return sign;
    }

    @JsonCreator
    static Operator of(String sign) {
      return Arrays.stream(values())
          .filter(op -> op.sign.equals(sign))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("不认识的比较符 " + sign));
    }

    public boolean holds(BigDecimal amount, BigDecimal bound) {
      int order = amount.compareTo(bound);
      return switch (this) {
        case AT_LEAST -> order >= 0;
        case AT_MOST -> order <= 0;
        case MORE -> order > 0;
        case LESS -> order < 0;
        case EQUAL -> order == 0;
      };
    }

    /// True where a larger amount is the better one.
    public boolean upwards() {
      return this == AT_LEAST || this == MORE;
    }
  }

  /// Years counted from that of the base date (0 this year, -1 last year) and what is taken of them.
  record Over(int from, int to, Take take) {
    public static final Over LAST_YEAR = new Over(-1, -1, Take.EACH);

    /// EACH year holds, ANY year holds, the SUM or the MEAN of the years (of a ratio: of its parts) holds.
    public enum Take {
      EACH,
      ANY,
      SUM,
      MEAN
    }
  }
}
