package cn.qinshui.zhuanban.data.register;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry coming to another stage.
///
/// @param stage its code
/// @param answers what the stage asks for, by the codes of the fields, as text
public record RegisterMove(String stage, LocalDate on, @Nullable String note, Map<String, String> answers) {
  public RegisterMove {
    answers = Map.copyOf(answers);
  }
}
