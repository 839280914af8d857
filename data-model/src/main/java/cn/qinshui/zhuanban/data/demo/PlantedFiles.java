package cn.qinshui.zhuanban.data.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes planted.json (for programs) and planted.md (for people) into the folder of the library.
final class PlantedFiles {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PlantedFiles() {}

  static void write(Planted planted, Path folder) {
    try {
      Files.writeString(folder.resolve("planted.json"), json(planted));
      Files.writeString(folder.resolve("planted.md"), markdown(planted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Planted planted) {
    var options = planted.options();
    var whole = new LinkedHashMap<String, Object>();
    whole.put("today", options.today().toString());
    whole.put("seed", options.seed());
    whole.put("firms", options.firms());
    whole.put("visits", options.visits());
    whole.put("cases", planted.cases());
    return JSON.writeValueAsString(whole) + "\n";
  }

  private static String markdown(Planted planted) {
    var options = planted.options();
    var text = new StringBuilder("# 示例数据里埋设的情形\n\n");
    text.append("以 ")
        .append(options.today())
        .append(" 为“今天”，种子 ")
        .append(options.seed())
        .append("，企业 ")
        .append(options.firms())
        .append(" 家，走访 ")
        .append(options.visits())
        .append(" 次。\n")
        .append("企业、人员、电话、代码均为虚构。前60家为示例名册，情形都在名册企业上；其余为普通企业，")
        .append("资质、服务网等总数会随之增加。\n\n")
        .append("| 代号 | 情形 | 怎么数 | 数量 |\n|---|---|---|---:|\n");
    for (var one : planted.cases()) {
      text.append("| ")
          .append(one.id())
          .append(" | ")
          .append(one.what())
          .append(" | ")
          .append(one.rule())
          .append(" | ")
          .append(one.count())
          .append(" |\n");
    }
    text.append("\n## 名单\n");
    for (var one : planted.cases()) {
      if (one.items().isEmpty()) continue;
      text.append("\n**").append(one.what()).append("**\n\n");
      for (var item : one.items()) text.append("- ").append(item).append('\n');
    }
    return text.toString();
  }
}
