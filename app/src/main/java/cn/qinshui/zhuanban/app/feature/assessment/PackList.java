package cn.qinshui.zhuanban.app.feature.assessment;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.ListScreen;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.shell.Shortcut;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.EmptyState;
import cn.qinshui.zhuanban.app.ui.FactGrid;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.app.ui.table.Cell;
import cn.qinshui.zhuanban.app.ui.table.Column;
import cn.qinshui.zhuanban.app.ui.table.Found;
import cn.qinshui.zhuanban.app.ui.table.Narrowed;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.standard.PackCandidate;
import cn.qinshui.zhuanban.data.standard.PackEditStore;
import cn.qinshui.zhuanban.data.standard.PackRow;
import cn.qinshui.zhuanban.data.standard.PackStore;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// 认定标准: the rule packs, which of them are used, and loading a corrected or new one from a file.
final class PackList {
  private static final Set<String> TABLES = Set.of("standard_pack");
  private static final int MOST_CHANGES = 40;

  private final Desk desk;
  private final Deeds deeds;
  private final PackStore packs;
  private final PackEditStore edits;

  PackList(Desk desk, Deeds deeds, AssessmentStores stores) {
    this.desk = desk;
    this.deeds = deeds;
    this.packs = new PackStore(stores.database());
    this.edits = new PackEditStore(stores.database());
  }

  Screen screen() {
    var list =
        new Narrowed<>(
            desk.work(),
            "读取认定标准",
            Whole.LIST,
            Whole.LIST,
            (Whole _, PageRequest _) -> {
              var all = packs.all();
              return new Found<>(all, all.size());
            });
    return new ListScreen<>(
            desk, new ListScreen.Names("pack", "认定标准", "套", "assessment"), list, PackRow::id, columns(), null, TABLES)
        .under(Section.CULTIVATION)
        .onOpen(
            row -> desk.work().run("读取标准", _ -> packs.pack(row.id()), pack -> pack.ifPresent(each -> show(row, each))))
        .actions(Buttons.with(Feather.UPLOAD, Buttons.main("载入标准文件", this::choose)))
        .on(Shortcut.NEW, this::choose)
        .empty(new EmptyState(Feather.BOOK, "没有认定标准", "载入标准文件后才能预评估。"));
  }

  private static List<Column<PackRow>> columns() {
    return List.of(
        Column.name("NAME", "名称", 320, PackRow::name),
        Column.state(
                "IN_FORCE",
                "使用",
                90,
                (PackRow row) -> row.inForce() ? Cell.state(Tone.GREEN, "在用") : Cell.state(Tone.GREY, "停用"))
            .unsorted(),
        Column.<PackRow>text("DOC", "文号", 200, PackRow::docNo).unsorted(),
        Column.<PackRow>text("FROM", "施行日期", 108, PackRow::effectiveOn).unsorted(),
        Column.<PackRow>text("TO", "失效日期", 108, PackRow::expiresOn).unsorted(),
        Column.<PackRow>text("VERIFY", "原文", 110, row -> row.toVerify() ? "待核对原文" : "已核对").unsorted(),
        Column.<PackRow>text("ORIGIN", "来源", 90, row -> row.shipped() ? "随程序" : "本办载入").unsorted(),
        Column.<PackRow>text("CODE", "代号", 130, PackRow::code).unsorted().hidden());
  }

  private void show(PackRow row, StandardPack pack) {
    var facts =
        new FactGrid()
            .wide("依据", "《" + pack.document().title() + "》" + pack.document().number())
            .fact("施行日期", pack.effectiveOn())
            .fact("失效日期", pack.expiresOn() == null ? "现行" : pack.expiresOn())
            .wide(
                "核对情况", pack.toVerify() ? pack.verifyNote() == null ? "待核对原文" : "待核对原文：" + pack.verifyNote() : "已核对原文");
    VBox criteria = Boxes.column(8);
    for (var criterion : pack.criteria()) {
      criteria.getChildren().add(Boxes.prose(criterion.title() + "：" + criterion.requirement()));
    }
    var change =
        row.inForce()
            ? Buttons.plain("停用", () -> write("停用标准", row, false))
            : Buttons.plain("启用", () -> write("启用标准", row, true));
    desk.notices()
        .panel(
            pack.name(),
            Boxes.column(18, Boxes.row(8, change, Buttons.plain("另存文件", () -> save(row))), facts, criteria));
  }

  private void write(String title, PackRow row, boolean use) {
    deeds.write(
        title,
        author -> {
          if (use) edits.putInForce(author, row);
          else edits.takeOutOfForce(author, row);
          return row;
        },
        _ -> {});
  }

  private void save(PackRow row) {
    desk.files()
        .toSave()
        .apply(new FilePick.Wish("另存标准文件", row.code() + ".json", "标准文件", List.of("*.json")))
        .ifPresent(target ->
            desk.work()
                .run(
                    "另存标准文件",
                    _ -> Files.writeString(target, edits.body(row.id()), StandardCharsets.UTF_8),
                    saved -> desk.notices().say("已存为 " + saved)));
  }

  private void choose() {
    desk.files()
        .toOpen()
        .apply(new FilePick.Wish("载入标准文件", "", "标准文件", List.of("*.json")))
        .ifPresent(file -> desk.work().run("核对标准文件", _ -> read(file), this::offer));
  }

  private PackCandidate read(Path file) throws IOException {
    return edits.read(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
  }

  /// What would change, before anything is written.
  private void offer(PackCandidate candidate) {
    var changes = Boxes.column(4);
    for (var change : candidate.changes().stream().limit(MOST_CHANGES).toList()) {
      changes.getChildren().add(Boxes.prose(change.words(), "dialog-text"));
    }
    int more = candidate.changes().size() - MOST_CHANGES;
    if (more > 0) changes.getChildren().add(Boxes.text("还有 " + more + " 处", "muted"));
    if (candidate.changes().isEmpty()) changes.getChildren().add(Boxes.prose("与在用的一套没有不同。", "dialog-text"));
    var title =
        candidate
            .replaces()
            .map(row -> "“" + candidate.pack().name() + "”将替换在用的一套，有 " + candidate.changes().size() + " 处不同")
            .orElse("新的标准“" + candidate.pack().name() + "”");
    desk.notices()
        .dialog(
            title,
            changes,
            close ->
                List.of(
                    Buttons.plain("取消", close),
                    Buttons.main(
                        "载入",
                        () -> {
                          close.run();
                          deeds.write("载入标准", author -> edits.load(author, candidate), _ -> {});
                        })));
  }
}
