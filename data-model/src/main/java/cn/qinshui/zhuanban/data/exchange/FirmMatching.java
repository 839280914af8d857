package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says which firm of the library a row is about, and puts down on the row what is wrong or must be asked.
final class FirmMatching {
  private final ImportSetup setup;
  private final ImportLists lists;

  FirmMatching(ImportSetup setup, ImportLists lists) {
    this.setup = setup;
    this.lists = lists;
  }

  /// Null where the library does not hold it.
  @Nullable EnterpriseRecord match(ReadRow row, LibraryChunk chunk) {
    if (row.name.isEmpty() && row.code == null) {
      if (row.wrong.isEmpty()) row.wrong.add("没有企业名称，也没有统一社会信用代码。请补上，或删去这一行。");
      return null;
    }
    if (!row.wrong.isEmpty()) return null;
    checkCode(row, chunk);
    if (!row.wrong.isEmpty()) return null;
    var firm =
        setup.rules().key() == ImportKey.CODE && row.code != null ? byCode(row, row.code, chunk) : byName(row, chunk);
    if (firm == null && row.wrong.isEmpty()) newFirm(row);
    return firm;
  }

  private static List<EnterpriseRecord> live(@Nullable List<EnterpriseRecord> found, LibraryChunk chunk) {
    if (found == null) return List.of();
    return found.stream()
        .map(chunk::kept)
        .filter(firm -> firm.getDeletedAt() == null && firm.getMergedIntoId() == null)
        .distinct()
        .toList();
  }

  /// A code that fails is taken where the library keeps it so, or where the row says why.
  private static void checkCode(ReadRow row, LibraryChunk chunk) {
    if (!row.codeFails() || chunk.byCode.containsKey(Objects.requireNonNull(row.code))) return;
    var check = CreditCode.check(row.code);
    if (check.blocks() || row.reason == null) row.wrong.add(check.sentence("在表里加一列“代码核对理由”写明后可导入"));
    else row.remarks.add("代码校验不符，已写明理由：" + row.reason);
  }

  private @Nullable EnterpriseRecord byCode(ReadRow row, String code, LibraryChunk chunk) {
    var found = chunk.byCode.get(code);
    var live = live(found, chunk);
    if (live.size() > 1) row.wrong.add("库里有" + live.size() + "户企业都用这个信用代码。请先在“查重”里合并，再导入。");
    if (!live.isEmpty()) return live.getFirst();
    if (found != null) {
      row.wrong.add("企业“" + found.getFirst().getName() + "”在回收站里。请先还原，再导入。");
      return null;
    }
    return sameNameOtherCode(row, chunk);
  }

  /// The code is not in the library, the name may be.
  private @Nullable EnterpriseRecord sameNameOtherCode(ReadRow row, LibraryChunk chunk) {
    if (row.name.isEmpty()) return null;
    var live = live(chunk.byName.get(FirmNames.same(row.name)), chunk);
    if (live.isEmpty()) live = live(chunk.byFormerName.get(FirmNames.same(row.name)), chunk);
    if (live.isEmpty()) return null;
    var firm = live.getFirst();
    if (firm.getCode() == null) {
      row.questions.add("库里的“" + firm.getName() + "”没有信用代码，名称相同。确认是同一户、把代码补上吗？");
      return firm;
    }
    row.questions.add("库里的“" + firm.getName() + "”名称相同，代码是 " + firm.getCode() + "。请核对代码；确认是另一户再勾选。");
    return null;
  }

  private @Nullable EnterpriseRecord byName(ReadRow row, LibraryChunk chunk) {
    if (row.name.isEmpty()) {
      row.wrong.add("没有企业名称。请补上，或改用信用代码对应企业。");
      return null;
    }
    var live = live(chunk.byName.get(FirmNames.same(row.name)), chunk);
    var sameTown = live.stream().filter(firm -> row.town != null && row.town.equals(firm.getTownCode())).toList();
    if (sameTown.size() == 1) return asked(row, sameTown.getFirst(), false);
    if (live.size() > 1) {
      row.wrong.add("库里有" + live.size() + "户叫这个名称的企业。请写上信用代码，改用代码对应。");
      return null;
    }
    if (live.size() == 1) return asked(row, live.getFirst(), true);
    var former = live(chunk.byFormerName.get(FirmNames.same(row.name)), chunk);
    if (former.size() != 1) return null;
    row.questions.add("“" + row.name + "”是库里“" + former.getFirst().getName() + "”的曾用名。确认是同一户吗？");
    return former.getFirst();
  }

  private EnterpriseRecord asked(ReadRow row, EnterpriseRecord firm, boolean byNameOnly) {
    if (row.code != null && firm.getCode() != null && !row.code.equals(firm.getCode())) {
      row.questions.add("名称相同，但库里的代码是 " + firm.getCode() + "。请核对；确认改代码再勾选。");
    } else if (byNameOnly && row.code != null && row.code.equals(firm.getCode())) {
      return firm;
    } else if (byNameOnly && row.town != null && firm.getTownCode() != null) {
      row.questions.add("名称相同，但库里在" + town(firm.getTownCode()) + "，本表写的是" + town(row.town) + "。确认是同一户吗？");
    } else if (byNameOnly || setup.rules().key() == ImportKey.CODE) {
      row.questions.add("按名称对上库里的“" + firm.getName() + "”。确认是同一户吗？");
    }
    return firm;
  }

  private String town(String code) {
    return lists.towns().stream()
        .filter(town -> town.code().equals(code))
        .findFirst()
        .map(ImportLists.Town::name)
        .orElse(code);
  }

  private void newFirm(ReadRow row) {
    if (setup.kind() == ImportKind.LEADS) {
      if (row.name.isEmpty()) row.wrong.add("没有名称。请补上企业或项目的名称。");
      return;
    }
    if (!setup.kind().entersFirms()) {
      row.wrong.add("库里没有这一户。请先导入企业名单，或核对" + setup.rules().key().label() + "。");
    } else if (row.name.isEmpty()) {
      row.wrong.add("库里没有代码为 " + row.code + " 的企业，本行又没有企业名称，建不了档。请补上名称。");
    } else if (setup.rules().key() == ImportKey.CODE && row.code == null && setup.rules().mode().creates()) {
      row.questions.add("没有信用代码，库里也没有这个名称。确认不带代码新建吗？");
    }
  }

  /// What tells this row's firm from those of other rows.
  static String identity(ReadRow row, @Nullable EnterpriseRecord firm) {
    if (firm != null) return "#" + firm.getId();
    return row.code != null ? row.code : FirmNames.same(row.name) + "|" + row.town;
  }
}
