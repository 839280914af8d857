package cn.qinshui.zhuanban.data.duplicate;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.YearFigures;
import cn.qinshui.zhuanban.data.shared.PaperText;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads two files side by side.
public final class ComparisonStore {
  private static final List<Indicator> SHOWN = List.of(Indicator.REVENUE, Indicator.EMPLOYEES, Indicator.RD_EXPENSE);

  private final Database database;
  private final EnterpriseFileStore files;
  private final DuplicateStore duplicates;

  public ComparisonStore(Database database, AttachmentStore attachments, DuplicateStore duplicates) {
    this.database = database;
    this.files = new EnterpriseFileStore(database, attachments);
    this.duplicates = duplicates;
  }

  /// Refuses where one of them is no longer there to be merged.
  public Comparison compare(long leftId, long rightId) {
    var left = there(leftId);
    var right = there(rightId);
    var pair = duplicates.why(leftId, rightId);
    return new Comparison(
        left.enterprise(), right.enterprise(), pair, fields(left, right), years(left, right), lists(leftId, rightId));
  }

  private EnterpriseFile there(long id) {
    var file = files.file(id).orElseThrow(() -> new Refusal("要核对的企业已不在库里，它可能刚被撤销。请回到查重名单。"));
    if (file.enterprise().mergedIntoId() != null) {
      throw new Refusal("“" + file.enterprise().name() + "”已并入另一家企业。请回到查重名单，或到合并记录里拆分。");
    }
    if (file.enterprise().recycled()) throw new Refusal("“" + file.enterprise().name() + "”在回收站里。请先还原，再核对。");
    return file;
  }

  private static List<FieldPair> fields(EnterpriseFile left, EnterpriseFile right) {
    return Stream.of(EnterpriseField.values())
        .filter(field -> field != EnterpriseField.CODE_OVERRIDE_REASON)
        .map(field -> new FieldPair(field, words(left.enterprise(), field), words(right.enterprise(), field)))
        .filter(pair -> pair.left() != null || pair.right() != null)
        .toList();
  }

  private static @Nullable String words(Enterprise firm, EnterpriseField field) {
    return switch (field) {
      case TOWN -> firm.town();
      case INDUSTRY -> firm.industry();
      case CHAIN -> firm.chain();
      case OWNERSHIP -> firm.ownership();
      case STATUS -> firm.status().label();
      case CHAIN_ROLE -> firm.entered().chainRole() == null ? null : firm.entered().chainRole().label();
      default -> words(field.of(firm.entered()), field);
    };
  }

  private static @Nullable String words(@Nullable Object content, EnterpriseField field) {
    return switch (content) {
      case null -> null;
      case Boolean above -> above ? "规上" : "规下";
      case LocalDate day -> PaperText.date(day);
      case BigDecimal capital -> capital.toPlainString() + (field == EnterpriseField.CAPITAL ? " 万元" : "");
      default -> content.toString();
    };
  }

  private static List<YearPair> years(EnterpriseFile left, EnterpriseFile right) {
    var theirs = new LinkedHashMap<Integer, YearFigures>();
    for (var year : right.figures()) if (year.counting().preferred()) theirs.put(year.year(), year.counting());
    var pairs = new ArrayList<YearPair>();
    for (var year : left.figures()) {
      var other = theirs.get(year.year());
      if (other == null || !year.counting().preferred()) continue;
      pairs.add(new YearPair(year.year(), line(year.counting()), line(other)));
    }
    return pairs;
  }

  private static String line(YearFigures figures) {
    var some =
        SHOWN.stream()
            .flatMap(one ->
                figures
                    .value(one)
                    .map(number -> one.label() + " " + number.toPlainString() + " " + one.unit())
                    .stream())
            .collect(Collectors.joining("，"));
    return figures.source().label() + (some.isEmpty() ? "" : "：" + some);
  }

  private List<ListPair> lists(long left, long right) {
    return database.read(sql -> {
      var counts = new LinkedHashMap<String, ListPair>();
      for (var one : FirmReferences.all()) {
        var what = FirmReferences.words(one.table().getName());
        int mine = one.count(sql, left, DSL.noCondition());
        int other = one.count(sql, right, DSL.noCondition());
        if (mine + other == 0) continue;
        counts.merge(
            what,
            new ListPair(what, mine, other),
            (a, b) -> new ListPair(what, a.left() + b.left(), a.right() + b.right()));
      }
      return List.copyOf(counts.values());
    });
  }
}
