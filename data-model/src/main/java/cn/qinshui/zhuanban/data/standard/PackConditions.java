package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.standard.PackCheck.Fault;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether the conditions of a pack ask fields that are there, in their units and in a way they can be asked.
final class PackConditions {
  private final Map<String, StandardField> fields;
  private final boolean unitsNeeded;
  private final List<Fault> faults;

  /// @param unitsNeeded whether a number must say its unit
  PackConditions(Map<String, StandardField> fields, boolean unitsNeeded, List<Fault> faults) {
    this.fields = fields;
    this.unitsNeeded = unitsNeeded;
    this.faults = faults;
  }

  void check(String path, String where, Condition condition) {
    switch (condition) {
      case Condition.Compare c -> compare(path, where, c);
      case Condition.Is c -> {
        if (known(path, where, c.field()) && !answersYesOrNo(fields.get(c.field()))) {
          fault(path, where + "的指标“" + label(c.field()) + "”不是是否项，不能用 is");
        }
      }
      case Condition.In c -> in(path, where, c);
      case Condition.All(var parts) -> list(path + ".all", where, parts);
      case Condition.Any(var parts) -> list(path + ".any", where, parts);
      case Condition.Not(var part) -> check(path + ".not", where, part);
      case Condition.When(var when, var then, var otherwise) -> {
        check(path + ".when", where, when);
        check(path + ".then", where, then);
        check(path + ".otherwise", where, otherwise);
      }
      default -> {}
    }
  }

  private void list(String path, String where, List<Condition> parts) {
    if (parts.isEmpty()) fault(path, where + "的条件是空的");
    for (int i = 0; i < parts.size(); i++) check(path + "[" + i + "]", where, parts.get(i));
  }

  private void compare(String path, String where, Condition.Compare c) {
    if (!known(path, where, c.field())) return;
    var field = fields.get(c.field());
    if (field == null) return;
    if (!isNumber(field)) {
      fault(path, where + "的指标“" + field.label() + "”不是数，不能用 " + c.op().sign());
      return;
    }
    if (c.unit() == null && field.unit() != null && unitsNeeded) {
      fault(path, where + "的指标“" + field.label() + "”缺少单位，应写 " + field.unit());
    } else if (c.unit() != null && !Objects.equals(c.unit(), field.unit())) {
      fault(path + ".unit", where + "的单位" + c.unit() + "与指标“" + field.label() + "”的" + field.unit() + "不一致");
    }
    if (c.years().from() > c.years().to()) fault(path + ".over", where + "的 over 起年晚于止年");
  }

  private void in(String path, String where, Condition.In c) {
    if (!known(path, where, c.field())) return;
    if (fields.get(c.field()) instanceof StandardField.Fact fact) {
      for (var code : c.in()) {
        if (fact.choices().stream().noneMatch(choice -> choice.code().equals(code))) {
          fault(path + ".in", where + "的“" + code + "”不是指标“" + fact.label() + "”的选项");
        }
      }
    } else if (!(fields.get(c.field()) instanceof StandardField.Industry)) {
      fault(path, where + "的指标“" + label(c.field()) + "”没有选项，不能用 in");
    }
  }

  private boolean known(String path, String where, String code) {
    if (fields.containsKey(code)) return true;
    fault(path, where + "的指标" + code + "不在fields.json中");
    return false;
  }

  private String label(String code) {
    var field = fields.get(code);
    return field == null ? code : field.label();
  }

  private static boolean isNumber(StandardField field) {
    return switch (field) {
      case StandardField.Fact fact -> fact.answer() == StandardField.Fact.Answer.AMOUNT;
      case StandardField.Title _, StandardField.Industry _, StandardField.Size _ -> false;
      default -> true;
    };
  }

  private static boolean answersYesOrNo(@Nullable StandardField field) {
    return switch (field) {
      case StandardField.Fact fact -> fact.answer() == StandardField.Fact.Answer.YES_NO;
      case StandardField.Title _, StandardField.Size _ -> true;
      case null, default -> false;
    };
  }

  private void fault(String path, String words) {
    faults.add(new Fault(path, words));
  }
}
