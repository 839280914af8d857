package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.shared.TextTokens;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The part of a firm's name that tells it from others: 沁水县兴达机械厂 and 沁水兴达机械有限公司 are both 兴达机械.
final class NameCore {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 2;

  private final List<String> places;
  private final List<String> forms;
  private final List<String> marks;

  /// @param towns of the county, by their full names
  NameCore(DuplicateRules rules, List<String> towns) {
    var shortTowns = towns.stream().map(town -> town.replaceFirst("[镇乡]$", "")).filter(town -> town.length() > 1);
    this.places = longestFirst(Stream.of(rules.places().stream(), towns.stream(), shortTowns).flatMap(each -> each));
    this.forms = longestFirst(rules.forms().stream());
    this.marks = rules.marks();
  }

  private static List<String> longestFirst(Stream<String> words) {
    return words.distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  /// Lower case, without blanks and brackets; the name itself where nothing else would be left.
  String of(String name) {
    var plain = NOT_LETTERS.matcher(TextTokens.normal(name)).replaceAll("");
    var core = plain;
    for (var mark : marks) core = core.replace(mark, "");
    core = withoutBeginnings(withoutEnds(core));
    return core.length() < SHORTEST ? plain : core;
  }

  private String withoutBeginnings(String text) {
    for (var place : places) {
      if (text.startsWith(place) && text.length() - place.length() >= SHORTEST) {
        return withoutBeginnings(text.substring(place.length()));
      }
    }
    return text;
  }

  private String withoutEnds(String text) {
    for (var form : forms) {
      if (text.endsWith(form) && text.length() - form.length() >= SHORTEST) {
        return withoutEnds(text.substring(0, text.length() - form.length()));
      }
    }
    return text;
  }
}
