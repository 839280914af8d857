package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A visit form as it came back from a phone, in the words that stood in it.
///
/// @param code what was printed as the form's code
/// @param topics labels that were ticked
/// @param problems what could not be read, one sentence each
public record PhoneVisit(
    String code,
    @Nullable LocalDate day,
    String way,
    String commissioner,
    String people,
    List<String> topics,
    String production,
    String body,
    List<PhoneDemand> demands,
    @Nullable LocalDate nextOn,
    String noNextReason,
    List<String> problems) {
  public PhoneVisit {
    topics = List.copyOf(topics);
    demands = List.copyOf(demands);
    problems = List.copyOf(problems);
  }

  /// @param kind label of the class
  public record PhoneDemand(String kind, String title, @Nullable Integer limitDays) {}

  /// Nothing was filled in.
  public boolean blank() {
    return day == null
        && topics.isEmpty()
        && production.isBlank()
        && body.isBlank()
        && demands.isEmpty()
        && nextOn == null
        && problems.isEmpty();
  }
}
