package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.db.SettingStore;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.PackReader;
import cn.qinshui.zhuanban.data.standard.StandardField;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// All that a file may say, by the names the offices use: exchange/import-fields.json, the facts that the standards ask
/// for, and what this office added in the setting import.names.
public final class ImportCatalogue {
  private static final String OFFICE_NAMES = "import.names";
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final List<ImportField> fields;
  private final Map<String, List<ImportField>> byName = new HashMap<>();
  private final List<Pattern> passedOver;
  private final Words words;

  /// How blank, yes and no are written.
  record Words(Set<String> blanks, Set<String> yes, Set<String> no) {}

  private record Shipped(
      @JsonProperty("$说明") @Nullable String about,
      List<ShippedField> fields,
      Map<String, List<String>> facts,
      List<String> passedOver,
      List<String> blanks,
      List<String> yes,
      List<String> no) {}

  private record ShippedField(
      String code,
      String column,
      String label,
      FieldType type,
      @Nullable String dictionary,
      int most,
      boolean yearly,
      boolean past,
      List<String> names) {
    ImportField field(List<String> more) {
      var part = FieldPart.valueOf(code.substring(0, code.indexOf('.')).toUpperCase(java.util.Locale.ROOT));
      return new ImportField(
          code, part, column, label, type, dictionary, null, most, yearly, past, joined(names, more));
    }
  }

  private ImportCatalogue(Shipped shipped, Map<String, List<String>> office) {
    var all = new ArrayList<ImportField>();
    for (var field : shipped.fields()) all.add(field.field(office.getOrDefault(field.code(), List.of())));
    for (var fact : PackReader.withFields(new Content().standardFields()).fields().values()) {
      if (fact instanceof StandardField.Fact asked) all.add(fact(asked, shipped, office));
    }
    all.sort(java.util.Comparator.comparing(ImportField::part));
    fields = List.copyOf(all);
    for (var field : fields) {
      for (var name : field.names()) {
        byName.computeIfAbsent(HeaderText.plain(name), _ -> new ArrayList<>()).add(field);
      }
    }
    passedOver = shipped.passedOver().stream().map(Pattern::compile).toList();
    words = new Words(new HashSet<>(shipped.blanks()), new HashSet<>(shipped.yes()), new HashSet<>(shipped.no()));
  }

  /// As it stands in this library.
  public static ImportCatalogue of(SettingStore settings) {
    var office = settings.stored(OFFICE_NAMES).filter(text -> !text.isBlank()).map(ImportCatalogue::office);
    return new ImportCatalogue(shipped(), office.orElse(Map.of()));
  }

  private static Map<String, List<String>> office(String text) {
    try {
      Map<String, List<String>> read = JSON.readValue(text, new TypeReference<>() {});
      if (read == null || read.values().stream().anyMatch(names -> names == null || names.contains(null))) {
        throw unreadable("里有空值", null);
      }
      return read;
    } catch (JacksonException wrong) {
      var at = wrong.getLocation();
      throw unreadable(at == null ? "" : "第" + at.getLineNr() + "行第" + at.getColumnNr() + "字", wrong);
    }
  }

  private static Refusal unreadable(String where, @Nullable Throwable wrong) {
    return new Refusal(
        "设置“" + OFFICE_NAMES + "”（本单位的列名）" + where + "读不懂，导入没有开始。请把它改成 {\"firm.name\": [\"单位全称\"]} 这样的写法，或清空。", wrong);
  }

  private static Shipped shipped() {
    try (var file = ImportCatalogue.class.getResourceAsStream("/exchange/import-fields.json")) {
      if (file == null) throw new IllegalStateException("exchange/import-fields.json is missing");
      return JSON.readValue(file, Shipped.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImportField fact(StandardField.Fact fact, Shipped shipped, Map<String, List<String>> office) {
    var code = "fact." + fact.code();
    var names = joined(shipped.facts().getOrDefault(fact.code(), List.of()), office.getOrDefault(code, List.of()));
    var type =
        switch (fact.answer()) {
          case AMOUNT -> FieldType.AMOUNT;
          case YES_NO -> FieldType.YES_NO;
          case CHOICE -> FieldType.CHOICE;
        };
    return new ImportField(
        code,
        FieldPart.FACT,
        fact.code(),
        fact.label(),
        type,
        fact.choices().isEmpty() ? null : code,
        fact.unit(),
        0,
        fact.yearly(),
        false,
        joined(List.of(fact.label()), names));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /// Everything importable, in the order of the library's parts.
  public List<ImportField> fields() {
    return fields;
  }

  /// What a kind of list may hold, for choosing by hand.
  public List<ImportField> fields(ImportKind kind) {
    return fields.stream().filter(kind::takes).toList();
  }

  public Optional<ImportField> field(String code) {
    return fields.stream().filter(field -> field.is(code)).findFirst();
  }

  /// The fields that go by this name (already plain, see [HeaderText]).
  List<ImportField> named(String plain) {
    return byName.getOrDefault(plain, List.of());
  }

  /// Whether a line that begins so is none of the table's: 合计, 填报人 …
  boolean passesOver(String first) {
    return passedOver.stream().anyMatch(pattern -> pattern.matcher(first).matches());
  }

  Words words() {
    return words;
  }
}
