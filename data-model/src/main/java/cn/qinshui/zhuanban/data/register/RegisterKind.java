package cn.qinshui.zhuanban.data.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A kind of ledger (台账): which stages an entry goes through, what is written of it, and what it counts for which
/// measure. A file of resources/registers, kept as text in the column register_kind.body.
///
/// @param measure number of the measure its entries belong to
/// @param firm whether an entry belongs to a firm
/// @param titleLabel what the title of an entry is called
/// @param stages in order; an entry may leave out stages
/// @param list codes of the fields a printed list shows
public record RegisterKind(
    String code,
    String name,
    int measure,
    FirmRule firm,
    String titleLabel,
    @Nullable String note,
    List<Stage> stages,
    List<RegisterField> fields,
    List<RegisterCount> counts,
    List<String> list) {

  /// Whether an entry names a firm.
  public enum FirmRule {
    REQUIRED,
    OPTIONAL,
    NONE
  }

  /// A stage; `end` where nothing follows: DONE well, FAILED not.
  ///
  /// @param asks codes of the fields that are asked for when an entry comes to it
  public record Stage(String code, String name, @Nullable End end, List<String> asks) {
    public Stage {
      asks = Objects.requireNonNullElse(asks, List.<String>of());
    }

    public Stage(String code, String name, @Nullable End end) {
      this(code, name, end, List.of());
    }
  }

  /// How an entry ends.
  public enum End {
    DONE,
    FAILED
  }

  public RegisterKind {
    stages = List.copyOf(stages);
    fields = List.copyOf(fields);
    counts = List.copyOf(counts);
    list = List.copyOf(list);
  }

  public Optional<Stage> stage(String stageCode) {
    return stages.stream().filter(stage -> stage.code().equals(stageCode)).findFirst();
  }

  public Optional<RegisterField> field(String fieldCode) {
    return fields.stream().filter(field -> field.code().equals(fieldCode)).findFirst();
  }

  public Stage firstStage() {
    return stages.getFirst();
  }
}
