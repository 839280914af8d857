package cn.qinshui.zhuanban.data.register;

import cn.qinshui.zhuanban.data.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an entry must say by its kind.
public final class RegisterRules {
  private RegisterRules() {}

  /// Problems stand at the codes of the fields, or at title, enterpriseId, stage, stageOn.
  public static List<Problem> check(RegisterKind kind, RegisterDraft draft, LocalDate today) {
    var problems = new ArrayList<Problem>();
    if (draft.title().isBlank()) problems.add(Problem.error("title", "没有写" + kind.titleLabel() + "。请写清再保存。"));
    if (kind.firm() == RegisterKind.FirmRule.REQUIRED && draft.enterpriseId() == null) {
      problems.add(Problem.error("enterpriseId", "没有选企业。" + kind.name() + "要记到企业名下，请选一家。"));
    }
    if (kind.stage(draft.stage()).isEmpty()) problems.add(Problem.error("stage", "没有选阶段。请选一个再保存。"));
    if (draft.stageOn().isAfter(today)) {
      problems.add(Problem.error("stageOn", "阶段日期" + draft.stageOn() + "还没有到。请改成今天或以前的日期。"));
    }
    for (var field : kind.fields()) value(field, draft.value(field.code())).ifPresent(problems::add);
    if (kind.code().equals(ArrearsClue.KIND)) problems.addAll(ArrearsRules.check(new ArrearsClue(draft.values())));
    return problems;
  }

  private static Optional<Problem> value(RegisterField field, String text) {
    if (text.isEmpty()) {
      return field.required()
          ? Optional.of(Problem.error(field.code(), "没有填“" + field.name() + "”。这一项必填。"))
          : Optional.empty();
    }
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> Optional.empty();
      case NUMBER, MONEY, PERCENT -> number(text) ? Optional.empty() : wrong(field, text, "数字，如 12.5");
      case COUNT -> text.matches("[0-9]{1,9}") ? Optional.empty() : wrong(field, text, "整数，如 3");
      case DATE -> day(text) ? Optional.empty() : wrong(field, text, "日期，如 2026-10-15");
      case MONTH -> month(text) ? Optional.empty() : wrong(field, text, "月份，如 2026-10");
      case CHOICE ->
          field.choices().contains(text)
              ? Optional.empty()
              : wrong(field, text, String.join("、", field.choices()) + "之一");
      case BOOL -> text.equals("true") || text.equals("false") ? Optional.empty() : wrong(field, text, "是或否");
    };
  }

  private static Optional<Problem> wrong(RegisterField field, String text, String wanted) {
    return Optional.of(Problem.error(field.code(), "“" + field.name() + "”填的“" + text + "”不对。请填" + wanted + "。"));
  }

  private static boolean number(String text) {
    return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,4})?");
  }

  private static boolean day(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static boolean month(String text) {
    try {
      YearMonth.parse(text);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
