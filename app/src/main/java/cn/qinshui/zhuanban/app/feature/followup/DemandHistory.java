package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.Timeline;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.followup.DemandEvent;
import cn.qinshui.zhuanban.data.followup.DemandStep;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// 办理经过: every dated step with who took it, the firm's word apart from what followed from it, and the proofs as they
/// came in; the newest first.
final class DemandHistory {
  private DemandHistory() {}

  /// Ids are ordered in time, whatever they are of; `place` orders what one step shows as two.
  private record Entry(long id, int place, Timeline.Event event) {}

  static List<Timeline.Event> of(DemandShown shown) {
    var steps = shown.file().events().stream().flatMap(DemandHistory::entries);
    var proofs = shown.proofs().stream().map(held -> proof(held.file()));
    return Stream.concat(steps, proofs)
        .sorted(Comparator.comparingLong(Entry::id).thenComparingInt(Entry::place).reversed())
        .map(Entry::event)
        .toList();
  }

  private static Stream<Entry> entries(DemandEvent event) {
    var who = event.unit() == null ? event.author() : event.author() + "　" + event.unit();
    var note = event.note() == null ? "" : "\n" + event.note();
    return switch (event.step()) {
      case REOPEN ->
          Stream.of(
              entry(event, 0, Feather.USER_CHECK, "企业确认：不满意", who + note),
              entry(event, 1, icon(event.step()), event.step().label() + "：退回再办理", who));
      case CONFIRM -> Stream.of(entry(event, 0, icon(event.step()), "企业确认：满意", who + note));
      default -> Stream.of(entry(event, 0, icon(event.step()), event.step().label(), who + note));
    };
  }

  private static Entry entry(DemandEvent event, int place, Ikon icon, String title, String words) {
    return new Entry(event.id(), place, new Timeline.Event(event.onDay(), icon, title, words, null));
  }

  private static Entry proof(Attachment file) {
    return new Entry(
        file.id(), 0, new Timeline.Event(file.addedOn(), Feather.PAPERCLIP, "添加佐证", file.fileName(), null));
  }

  private static Ikon icon(DemandStep step) {
    return switch (step) {
      case REGISTER -> Feather.EDIT_3;
      case ASSIGN -> Feather.SEND;
      case SIGN, ASSIST_SIGN -> Feather.CHECK;
      case WORK -> Feather.TOOL;
      case ANSWER, ASSIST_ANSWER -> Feather.CORNER_DOWN_LEFT;
      case CONFIRM -> Feather.USER_CHECK;
      case REOPEN -> Feather.ROTATE_CCW;
      case CLOSE -> Feather.CHECK_CIRCLE;
      case WITHDRAW -> Feather.SLASH;
      case EXTEND -> Feather.CLOCK;
      case URGE -> Feather.BELL;
      case NOTE -> Feather.MESSAGE_SQUARE;
    };
  }
}
