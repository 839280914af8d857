package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a slip about a demand says (交办单、转办函、催办单), as it was true on the day it went out.
///
/// @param office who sends it
/// @param addressee the unit it goes to; null where none was named
/// @param clause the measure of the plan it rests on; null where the demand stands under none
/// @param note a sentence of the sender's own
public record SlipFacts(
    String office,
    @Nullable String addressee,
    @Nullable String lead,
    List<String> assisting,
    Firm firm,
    Matter matter,
    @Nullable Clause clause,
    Clock clock,
    @Nullable String note) {
  public SlipFacts {
    assisting = List.copyOf(assisting);
  }

  /// `contact` is the firm's first contact with his post, `phone` his.
  public record Firm(
      String name, @Nullable String code, @Nullable String address, @Nullable String contact, @Nullable String phone) {}

  /// The demand; `kind` and `channel` are the words of the dictionaries.
  public record Matter(
      String number, String title, @Nullable String body, String kind, String channel, LocalDate receivedOn) {}

  /// The measure and its words in the plan.
  public record Clause(int measureNo, String measure, String text, String plan, String docNo) {}

  /// The limit. `signDays`: how many working days a unit has to sign. `workdaysLate` is 0 where the day is not past.
  /// `urged`: the numbers of the 催办单 that went out before, the oldest first.
  public record Clock(
      @Nullable Integer limitDays, @Nullable LocalDate dueOn, int signDays, int workdaysLate, List<String> urged) {
    public Clock {
      urged = List.copyOf(urged);
    }
  }
}
