package cn.qinshui.zhuanban.report.briefing;

import cn.qinshui.zhuanban.data.plan.NoteRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What was noted, said once: units that noted the same words are named together, with the newest day.
///
/// @param notes how many notes say it
record Told(String body, LocalDate on, List<String> units, int notes) {

  /// @param rows the newest first; so is what comes back
  static List<Told> of(List<NoteRow> rows) {
    var alike = new LinkedHashMap<String, List<NoteRow>>();
    for (var row : rows) alike.computeIfAbsent(row.note().body().strip(), _ -> new ArrayList<>()).add(row);
    return alike.entrySet().stream()
        .map(each ->
            new Told(
                each.getKey(),
                each.getValue().getFirst().note().notedOn(),
                each.getValue().reversed().stream().map(row -> row.place().unitName()).distinct().toList(),
                each.getValue().size()))
        .toList();
  }
}
