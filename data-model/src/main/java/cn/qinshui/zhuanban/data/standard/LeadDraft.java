package cn.qinshui.zhuanban.data.standard;

import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person typed of a lead; its stage moves by [LeadStore#move].
///
/// @param enterpriseId the firm of the library, once it is known
/// @param aim the title aimed at
/// @param source of the dictionary lead.source
public record LeadDraft(
    String name,
    @Nullable String code,
    @Nullable Long enterpriseId,
    @Nullable Long measureId,
    QualificationKind aim,
    Choice source,
    LocalDate foundOn,
    @Nullable String note) {
  public LeadDraft {
    name = name.strip();
    var normal = CreditCode.normalise(code);
    code = normal.isEmpty() ? null : normal;
    note = note == null || note.isBlank() ? null : note.strip();
  }
}
