package cn.qinshui.zhuanban.data.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a visit by name, for comparing what two desks did to it.
public enum VisitField {
  ENTERPRISE("企业", VisitInput::enterpriseId, file -> file.visit().enterprise()),
  COMMISSIONER("服务专员", VisitInput::commissionerId, file -> file.visit().commissioner()),
  UNIT("走访单位", VisitInput::visitorUnitId, file -> file.visit().unit()),
  FORM_NO("走访单号", VisitInput::formNo, file -> file.visit().formNo()),
  STATE("状态", VisitInput::state, file -> file.visit().state().label()),
  VISITED_ON("走访日期", VisitInput::visitedOn, file -> file.visit().visitedOn()),
  WAY("走访方式", VisitInput::way, file -> file.visit().way().label()),
  PEOPLE("企业接待", VisitInput::people, file -> file.visit().people()),
  TOPICS(
      "所谈",
      input -> Set.copyOf(input.topics()),
      file -> String.join("、", file.visit().topics().stream().map(t -> t.label()).toList())),
  PRODUCTION("生产经营", VisitInput::production, file -> file.visit().production()),
  BODY("详细情况", VisitInput::body, VisitFile::body),
  NEXT("下次跟进", input -> input.noNext() ? "不需要" : input.nextOn(), VisitField::next),
  NO_NEXT_REASON("不需要跟进的原因", VisitInput::noNextReason, file -> file.visit().noNextReason()),
  REPEAT_REASON("再去的理由", VisitInput::repeatReason, VisitFile::repeatReason);

  private final String label;
  private final Function<VisitInput, @Nullable Object> value;
  private final Function<VisitFile, @Nullable Object> words;

  VisitField(String label, Function<VisitInput, @Nullable Object> value, Function<VisitFile, @Nullable Object> words) {
    this.label = label;
    this.value = value;
    this.words = words;
  }

  public String label() {
    return label;
  }

  /// What stands on record, in words; 空 where nothing does.
  public String words(VisitFile file) {
    var said = words.apply(file);
    return said == null || said.toString().isEmpty() ? "空" : said.toString();
  }

  public boolean same(VisitInput one, VisitInput other) {
    return Objects.equals(value.apply(one), value.apply(other));
  }

  /// The fields in which two inputs differ.
  public static List<VisitField> changed(VisitInput before, VisitInput after) {
    return Arrays.stream(values()).filter(field -> !field.same(before, after)).toList();
  }

  private static Object next(VisitFile file) {
    var day = file.visit().nextOn();
    return day == null ? "不需要" : day;
  }
}
