package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.jooq.tables.records.VisitRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The visit of a row: one to the same firm, on the same day, by the same person is there already. Who is named in the
/// file is its author.
final class VisitComparison {
  static final String DAY = "visit.visited_on";
  static final String AUTHOR = "visit.author";
  private static final String NEXT = "visit.next_on";

  private VisitComparison() {}

  static void compare(PartComparison of, ImportLists lists) {
    var firm = Objects.requireNonNull(of.firm);
    var day = of.value(DAY);
    if (day == null) {
      of.row.wrong.add("没有走访日期。请补上。");
      return;
    }
    var next = of.value(NEXT);
    if (next != null && !LocalDate.parse(next).isAfter(LocalDate.parse(day))) {
      of.row.wrong.add("下次跟进 " + next + " 不晚于走访日期 " + day + "。请核对。");
      return;
    }
    var author = of.value(AUTHOR);
    if (author != null && !lists.commissioners().containsKey(author)) {
      of.row.remarks.add("“" + author + "”不在服务专员名册里，只记为走访人。");
    }
    List<VisitRecord> held = of.chunk.visits.getOrDefault(firm.getId(), List.of());
    var same =
        held.stream()
            .filter(visit -> visit.getVisitedOn().equals(LocalDate.parse(day)))
            .filter(visit -> author == null || sameAuthor(visit, author, lists))
            .findFirst();
    var slots = of.said(FieldPart.VISIT);
    if (same.isEmpty()) {
      of.enter(FieldPart.VISIT, 0, "", slots);
      return;
    }
    slots.removeIf(slot -> of.field(slot).is(AUTHOR));
    of.change(FieldPart.VISIT, 0, "", same.get(), slots);
  }

  private static boolean sameAuthor(VisitRecord visit, String author, ImportLists lists) {
    var commissioner = lists.commissioners().get(author);
    return visit.getAuthor().equals(author) || commissioner != null && commissioner.equals(visit.getCommissionerId());
  }
}
