package cn.qinshui.zhuanban.data.timeline;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import cn.qinshui.zhuanban.data.followup.VisitState;
import cn.qinshui.zhuanban.data.register.RegisterKind;
import cn.qinshui.zhuanban.data.standard.LeadStage;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Makes the words of an entry from the columns of [TimelineParts].
final class TimelineWords {
  private final Dictionaries words;
  private final Map<String, RegisterKind> registers;
  private final LocalDate today;

  TimelineWords(Dictionaries words, Map<String, RegisterKind> registers, LocalDate today) {
    this.words = words;
    this.registers = registers;
    this.today = today;
  }

  TimelineEntry entry(Record line) {
    var kind = kind(line);
    var a = line.get(4, String.class);
    var b = line.get(5, String.class);
    var c = line.get(6, String.class);
    return switch (kind) {
      case VISIT -> entry(line, kind, visit(a, b), c);
      case DEMAND -> entry(line, kind, b + " " + step(a), c);
      case TITLE ->
          entry(line, kind, title(a, line.get(1, LocalDate.class).isAfter(today)) + QualificationKind.of(b).label(), c);
      case LEAD -> entry(line, kind, QualificationKind.of(b).badge() + "培育：" + LeadStage.valueOf(a).label(), c);
      case PUSH -> entry(line, kind, "推送政策“" + b + "”（" + words.choice("policy_push.way", a).label() + "）", c);
      case REGISTER -> entry(line, kind, register(b, a), c);
      case RESOLUTION -> entry(line, kind, "议定事项（" + a + "）", c == null ? b : b + "　结果：" + c);
      case ASSIGNMENT -> entry(line, kind, "服务专员：" + a, null);
      case ATTACHMENT -> entry(line, kind, "附件“" + a + "”", b);
      case EDIT -> entry(line, kind, a, null);
    };
  }

  static TimelineKind kind(Record line) {
    return TimelineKind.valueOf(line.get(0, String.class));
  }

  private static TimelineEntry entry(Record line, TimelineKind kind, String title, @Nullable String detail) {
    return new TimelineEntry(
        kind, line.get(1, LocalDate.class), line.get(3, Long.class), title, detail, line.get(7, String.class));
  }

  private String visit(String state, String way) {
    var how = words.choice("visit.way", way).label();
    return switch (VisitState.valueOf(state)) {
      case DONE -> "走访（" + how + "）";
      case PLANNED -> "计划走访（" + how + "）";
      case CANCELLED -> "走访取消（" + how + "）";
    };
  }

  private static String step(String step) {
    return DemandStep.valueOf(step).label();
  }

  /// A day that is still to come is not told as done.
  private static String title(String how, boolean toCome) {
    return switch (how) {
      case TimelineParts.RENEWED -> toCome ? "续期待生效：" : "复核通过：";
      case TimelineParts.ENDED -> toCome ? "称号将终止：" : "称号终止：";
      default -> toCome ? "称号待生效：" : "获得称号：";
    };
  }

  private String register(String kindCode, String stageCode) {
    var kind = registers.get(kindCode);
    if (kind == null) return kindCode + "：" + stageCode;
    return kind.name() + "：" + kind.stage(stageCode).map(RegisterKind.Stage::name).orElse(stageCode);
  }
}
