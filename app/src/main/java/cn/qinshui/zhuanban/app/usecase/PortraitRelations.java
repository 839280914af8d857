package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 关系 of a firm in one line: the kinds in the office's order (链主 first), a few names of each.
final class PortraitRelations {
  private static final int NAMED = 2;
  private static final int KINDS = 5;

  private final List<String> order;

  PortraitRelations(Dictionaries words) {
    order =
        Stream.of("relation.kind", "relation.inverse")
            .flatMap(name -> words.choices(name).stream())
            .map(Choice::label)
            .distinct()
            .toList();
  }

  Fact of(EnterpriseFile file) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    order.forEach(kind -> names.put(kind, new ArrayList<>()));
    file.relations().forEach(each -> put(names, each.kind().label(), each.otherName()));
    file.counterparts().forEach(each -> put(names, each.kind().label(), each.firmName()));
    var told =
        names.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .limit(KINDS)
            .map(each -> each.getKey() + "：" + told(each.getValue()))
            .collect(Collectors.joining("；"));
    return new Fact("关系", told.isEmpty() ? "—" : told, true);
  }

  private static void put(Map<String, List<String>> names, String kind, String name) {
    var ofKind = names.computeIfAbsent(kind, key -> new ArrayList<>());
    if (!ofKind.contains(name)) ofKind.add(name);
  }

  private static String told(List<String> names) {
    var first = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? first + " 等 " + names.size() + " 家" : first;
  }
}
