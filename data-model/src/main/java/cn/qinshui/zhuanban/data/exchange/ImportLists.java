package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists of the library in whose words cells are understood and shown.
record ImportLists(
    List<Town> towns,
    Map<String, String> industries,
    Map<String, Long> chains,
    Map<String, Long> commissioners,
    Dictionaries words,
    Map<String, List<Choice>> facts) {
  record Town(String code, String name, @Nullable String mergedInto) {}

  /// The town a text names: by its name, with the county in front, without 镇 or 乡 behind; a former one is that which
  /// took it in.
  Optional<String> town(String text) {
    return towns.stream()
        .filter(town -> text.equals(town.code()) || text.endsWith(town.name()) || text.equals(stem(town.name())))
        .findFirst()
        .map(town -> town.mergedInto() == null ? town.code() : town.mergedInto());
  }

  private static String stem(String name) {
    return name.length() > 2 ? name.substring(0, name.length() - 1) : name;
  }

  /// A GB/T 4754 code by itself, with its letter or in front of its name; or the name of a section or division.
  Optional<String> industry(String text) {
    var code = text.replaceFirst("^([A-Ta-t]?)([0-9]{2,4})[^0-9]*$", "$2");
    if (code.matches("[0-9]{2,4}") && industries.containsKey(code.substring(0, 2))) return Optional.of(code);
    if (text.length() == 1 && industries.containsKey(text)) return Optional.of(text);
    return industries.entrySet().stream()
        .filter(entry -> entry.getValue().equals(text))
        .map(Map.Entry::getKey)
        .max(java.util.Comparator.comparingInt(String::length));
  }

  Optional<String> choice(String dictionary, String text) {
    return choices(dictionary).stream()
        .filter(choice -> choice.label().equals(text) || choice.code().equals(text))
        .findFirst()
        .or(() -> choices(dictionary).stream().filter(choice -> text.startsWith(choice.label())).findFirst())
        .map(Choice::code);
  }

  List<Choice> choices(String dictionary) {
    var ofFact = facts.get(dictionary);
    return ofFact == null ? words.choices(dictionary) : ofFact;
  }

  /// As a person reads a value that is kept as a code.
  String shown(ImportField field, String kept) {
    return switch (field.type()) {
      case TOWN -> towns.stream().filter(town -> town.code().equals(kept)).findFirst().map(Town::name).orElse(kept);
      case INDUSTRY -> industries.containsKey(kept) ? kept + " " + industries.get(kept) : kept;
      case CHAIN ->
          chains.entrySet().stream()
              .filter(chain -> String.valueOf(chain.getValue()).equals(kept))
              .findFirst()
              .map(Map.Entry::getKey)
              .orElse(kept);
      case CHOICE -> label(choices(String.valueOf(field.dictionary())), kept);
      default -> FixedWords.shown(field, kept, this);
    };
  }

  static String label(List<Choice> choices, String code) {
    return choices.stream().filter(choice -> choice.code().equals(code)).findFirst().map(Choice::label).orElse(code);
  }
}
