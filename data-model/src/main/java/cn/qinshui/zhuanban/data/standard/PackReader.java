package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.shared.Refusal;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// Reads rule packs from their text and refuses one that does not hold together, naming the file and the place.
public final class PackReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Map<String, StandardField> fields;

  private record FieldsFile(@JsonProperty("$说明") String about, List<StandardField> fields) {}

  private PackReader(Map<String, StandardField> fields) {
    this.fields = fields;
  }

  /// @param json the text of standards/fields.json
  public static PackReader withFields(String json) {
    var fields = new LinkedHashMap<String, StandardField>();
    for (var field : parse("standards/fields.json", json, FieldsFile.class).fields()) {
      if (fields.put(field.code(), field) != null) throw broken("standards/fields.json", "指标重复：" + field.code());
    }
    return new PackReader(fields);
  }

  public Map<String, StandardField> fields() {
    return Collections.unmodifiableMap(fields);
  }

  /// @param file the name used in a refusal
  /// @throws Refusal where the text is no pack, or one that names things that are not there
  public StandardPack read(String file, String json) {
    var pack = parse(file, json, StandardPack.class);
    var faults = new PackCheck(fields, pack).faults();
    if (!faults.isEmpty()) {
      var lines = PackLines.of(json);
      throw broken(
          file,
          faults.stream().map(fault -> "第" + lines.of(fault) + "行，" + fault.words()).collect(Collectors.joining("；")));
    }
    return pack;
  }

  /// A condition standing alone, such as a policy's match rule.
  public Condition readCondition(String file, String json) {
    var condition = parse(file, json, Condition.class);
    var faults = new ArrayList<PackCheck.Fault>();
    new PackConditions(fields, false, faults).check("", file, condition);
    if (!faults.isEmpty()) {
      throw broken(file, faults.stream().map(PackCheck.Fault::words).collect(Collectors.joining("；")));
    }
    return condition;
  }

  private static <T> T parse(String file, String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JacksonException e) {
      throw new Refusal("标准文件" + file + place(e, json) + "读不懂（" + why(e) + "）。请改正后再载入。", e);
    }
  }

  private static String why(JacksonException e) {
    if (e.getCause() instanceof IllegalArgumentException ours) return ours.getMessage();
    return switch (e) {
      case UnrecognizedPropertyException unknown -> "不认识的键“" + unknown.getPropertyName() + "”";
      case InvalidTypeIdException _ -> "条件的写法不对，看不出是哪一种";
      case InvalidFormatException wrong -> "“" + wrong.getValue() + "”的写法不对";
      case StreamReadException _ -> "不是正确的JSON：括号、引号或逗号有误";
      default -> "缺少内容或写法不对";
    };
  }

  /// 第12行 criteria[3].test, as far as it is known.
  private static String place(JacksonException e, String json) {
    var path =
        e.getPath().stream()
            .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
            .collect(Collectors.joining());
    var named = path.isEmpty() ? "" : path.substring(1);
    int line = named.isEmpty() || e instanceof StreamReadException ? lineOf(e) : PackLines.lineOf(json, named);
    return (line < 1 ? "" : "第" + line + "行") + (named.isEmpty() ? "" : " " + named + " ");
  }

  private static int lineOf(JacksonException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private static Refusal broken(String file, String faults) {
    return new Refusal("标准文件" + file + "不能用：" + faults + "。请改正后再载入。");
  }
}
