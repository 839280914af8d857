package cn.qinshui.zhuanban.data.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be mended in a demand, by name, for comparing what two desks did to it.
public enum DemandField {
  KIND("类别", DemandDraft::kind, demand -> demand.kind().label()),
  TITLE("诉求", DemandDraft::title, Demand::title),
  BODY("详细情况", DemandDraft::body, Demand::body),
  CHANNEL("来源", DemandDraft::channel, demand -> demand.channel().label()),
  MEASURE("对应措施", DemandDraft::measureId, demand -> demand.measureNo() == null ? null : "措施" + demand.measureNo());

  private final String label;
  private final Function<DemandDraft, @Nullable Object> value;
  private final Function<Demand, @Nullable Object> words;

  DemandField(String label, Function<DemandDraft, @Nullable Object> value, Function<Demand, @Nullable Object> words) {
    this.label = label;
    this.value = value;
    this.words = words;
  }

  public String label() {
    return label;
  }

  /// What stands on record, in words; 空 where nothing does.
  public String words(Demand demand) {
    var said = words.apply(demand);
    return said == null || said.toString().isEmpty() ? "空" : said.toString();
  }

  public boolean same(DemandDraft one, DemandDraft other) {
    return Objects.equals(value.apply(one), value.apply(other));
  }

  /// The fields in which two drafts differ.
  public static List<DemandField> changed(DemandDraft before, DemandDraft after) {
    return Arrays.stream(values()).filter(field -> !field.same(before, after)).toList();
  }
}
