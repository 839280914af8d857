package cn.qinshui.zhuanban.data.enterprise;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Another body the firm deals with; `otherId` where it is a firm of this library.
public record Relation(
    long id, int rev, Kind kind, @Nullable Long otherId, String otherName, @Nullable String note)
    implements FilePart {
  /// What the other is to the firm.
  public enum Kind {
    CHAIN_HEAD("链主企业"),
    SUPPLIER("供应商"),
    CUSTOMER("客户"),
    GROUP("所属集团"),
    SCHOOL("合作院校"),
    BANK("合作银行"),
    OTHER("其他");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static Kind of(String code) {
      return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst().orElse(OTHER);
    }
  }

  public Relation {
    otherName = otherName.strip();
    note = EnterpriseDraft.clean(note);
  }

  @Override
  public String words() {
    return kind.label() + "“" + otherName + "”";
  }
}
