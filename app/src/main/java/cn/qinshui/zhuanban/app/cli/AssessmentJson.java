package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentRow;
import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.FirmLabel;
import cn.qinshui.zhuanban.data.assessment.LibraryAssessment;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.enterprise.SizeClass;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// 预评估 as scripts read it. `score` is by the table of the pack; without one, the score the pack asks of another as it
/// was entered, 0 to 100 where it is not; [null,null] where it asks for none; a pack of sizes adds `size`; a firm with
/// figures that cannot be adds `impossible`.
final class AssessmentJson {
  private final JsonGenerator json;

  private AssessmentJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(LibraryAssessment all) {
    return object(writing -> {
      writing.head(all.pack().code(), all.day().toString());
      all.stream(AssessmentFilter.none()).forEach(writing::firm);
    });
  }

  static String of(FirmAssessment firm) {
    return object(writing -> {
      writing.head(firm.pack().code(), firm.day().toString());
      writing.firm(firm);
    });
  }

  private static String object(Consumer<AssessmentJson> content) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      content.accept(new AssessmentJson(json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private void head(String standard, String on) {
    json.writeStringProperty("standard", standard);
    json.writeStringProperty("on", on);
    json.writeArrayPropertyStart("firms");
  }

  private void firm(AssessmentRow row) {
    json.writeStartObject();
    verdict(row.firm(), row.verdict(), row.scoreLow(), row.scoreHigh());
    size(row.size());
    criteria(row.criteria());
    if (row.impossible()) json.writeBooleanProperty("impossible", true);
    json.writeEndObject();
  }

  private void firm(FirmAssessment firm) {
    var score = firm.score();
    json.writeStartObject();
    var entered = firm.entered();
    if (score != null) verdict(firm.firm(), firm.verdict(), score.low(), score.high());
    else if (entered != null) verdict(firm.firm(), firm.verdict(), entered.low(), entered.high());
    else verdict(firm.firm(), firm.verdict(), null, null);
    size(firm.size());
    json.writeObjectPropertyStart("criteria");
    for (var result : firm.criteria()) json.writeStringProperty(result.criterion().id(), result.verdict().name());
    json.writeEndObject();
    json.writeArrayPropertyStart("details");
    firm.criteria().forEach(this::detail);
    json.writeEndArray();
    words("impossible", firm.impossible());
    words("disagreements", firm.disagreements());
    words("siteChecks", firm.siteChecks());
    json.writeEndObject();
  }

  private void verdict(FirmLabel firm, Verdict verdict, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    text("code", firm.code());
    json.writeStringProperty("name", firm.name());
    json.writeStringProperty("verdict", verdict.name());
    json.writeArrayPropertyStart("score");
    number(low);
    number(high);
    json.writeEndArray();
  }

  private void size(@Nullable SizeClass size) {
    if (size != null) json.writeStringProperty("size", size.name());
  }

  private void criteria(Map<String, Verdict> criteria) {
    json.writeObjectPropertyStart("criteria");
    criteria.forEach((id, verdict) -> json.writeStringProperty(id, verdict.name()));
    json.writeEndObject();
  }

  private void detail(CriterionResult result) {
    var gap = result.gap();
    json.writeStartObject();
    json.writeStringProperty("id", result.criterion().id());
    json.writeStringProperty("title", result.criterion().title());
    json.writeStringProperty("verdict", result.verdict().name());
    json.writeStringProperty("requirement", result.requirement());
    json.writeStringProperty("value", result.value());
    json.writeStringProperty("source", result.sources());
    text("gap", gap == null ? result.reason() : gap.words());
    json.writeName("gapAmount");
    number(gap == null ? null : gap.amount());
    text("gapUnit", gap == null ? null : gap.unit());
    text("action", result.action());
    words("evidence", result.criterion().evidence());
    json.writeStringProperty("mark", result.criterion().mark());
    json.writeBooleanProperty("toVerify", result.toVerify());
    json.writeEndObject();
  }

  private void words(String name, List<String> words) {
    json.writeArrayPropertyStart(name);
    words.forEach(json::writeString);
    json.writeEndArray();
  }

  private void text(String name, @Nullable String text) {
    json.writeName(name);
    if (text == null) json.writeNull();
    else json.writeString(text);
  }

  private void number(@Nullable BigDecimal number) {
    if (number == null) json.writeNull();
    else json.writeNumber(new BigDecimal(number.toPlainString()));
  }
}
