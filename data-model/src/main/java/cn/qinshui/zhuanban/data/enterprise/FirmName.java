package cn.qinshui.zhuanban.data.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A further name by which the firm is found.
public record FirmName(long id, int rev, String name, Kind kind, @Nullable LocalDate untilOn) implements FilePart {
  /// A name it had, or a name people use.
  public enum Kind {
    FORMER("曾用名"),
    SHORT("简称");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public FirmName {
    name = name.strip();
  }

  @Override
  public String words() {
    return kind.label() + "“" + name + "”";
  }
}
