package cn.qinshui.zhuanban.data.register;

import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a kind of ledger from its text and refuses one that does not hold together.
public final class RegisterKindReader {
  private static final Set<String> COLUMNS =
      Set.of("started_on", "due_on", "finished_on", "level", "partner", "amount", "people", "result");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private RegisterKindReader() {}

  /// @param file the name used in a refusal
  /// @throws Refusal with one sentence where the text is no kind of ledger
  public static RegisterKind read(String file, String json) {
    try {
      var kind = JSON.readValue(json, RegisterKind.class);
      var faults = faults(kind);
      if (faults.isEmpty()) return kind;
      throw new Refusal("台账文件" + file + "不能用：" + String.join("；", faults) + "。请改正后再载入。");
    } catch (JacksonException e) {
      var place = e.getLocation() == null ? "" : "第" + e.getLocation().getLineNr() + "行";
      throw new Refusal("台账文件" + file + place + "读不懂（" + e.getOriginalMessage() + "）。请改正后再载入。", e);
    }
  }

  private static List<String> faults(RegisterKind kind) {
    var faults = new ArrayList<String>();
    if (kind.stages().isEmpty()) faults.add("没有阶段");
    var codes = new HashSet<String>();
    for (var field : kind.fields()) {
      if (!codes.add(field.code())) faults.add("字段重复：" + field.code());
      if (field.column() != null && !COLUMNS.contains(field.column())) faults.add("没有这一列：" + field.column());
      if ((field.type() == RegisterField.Type.CHOICE) == field.choices().isEmpty()) faults.add("选项不对：" + field.name());
    }
    for (var stage : kind.stages()) {
      for (var asked : stage.asks()) if (!codes.contains(asked)) faults.add(stage.name() + "问的字段不存在：" + asked);
    }
    for (var shown : kind.list()) if (!codes.contains(shown)) faults.add("清单里没有这个字段：" + shown);
    for (var count : kind.counts()) count(kind, count, faults);
    return faults;
  }

  private static void count(RegisterKind kind, RegisterCount count, List<String> faults) {
    var sums = count.how() == RegisterCount.How.SUM || count.how() == RegisterCount.How.MEAN;
    if (sums == (count.of() == null)) faults.add(count.name() + "求和或求平均要写of，计数不写");
    for (var named : new String[] {count.of(), count.by()}) {
      if (named != null && kind.field(named).isEmpty()) faults.add(count.name() + "引用了不存在的字段" + named);
    }
    for (var stages : List.of(count.reached(), count.now())) {
      for (var stage : stages) if (kind.stage(stage).isEmpty()) faults.add(count.name() + "引用了不存在的阶段" + stage);
    }
  }
}
