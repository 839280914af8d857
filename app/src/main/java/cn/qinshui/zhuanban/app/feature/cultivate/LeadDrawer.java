package cn.qinshui.zhuanban.app.feature.cultivate;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.InputDrawer;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.standard.LeadDraft;
import cn.qinshui.zhuanban.data.standard.LeadEditStore;
import cn.qinshui.zhuanban.data.standard.LeadRow;
import cn.qinshui.zhuanban.data.standard.LeadRules;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import org.jspecify.annotations.Nullable;

/// Enters or changes a lead. One that the library knows as a firm is offered to be linked to it before it is saved.
final class LeadDrawer implements InputDrawer.Input {
  private final Desk desk;
  private final Deeds deeds;
  private final LeadStores stores;
  private final LeadForm form;
  private final FieldErrors errors = new FieldErrors();
  private final SimpleStringProperty refusal = new SimpleStringProperty("");
  private final SimpleObjectProperty<@Nullable LeadRow> newest = new SimpleObjectProperty<>();
  private final Consumer<Long> saved;
  private @Nullable LeadRow seen;
  private LeadDraft filled;
  private @Nullable InputDrawer drawer;

  private sealed interface Written {
    record Saved(long id) implements Written {}

    record Overtaken(@Nullable LeadRow newest, String sentence) implements Written {}
  }

  private LeadDrawer(Desk desk, Deeds deeds, LeadStores stores, LeadForm.Choices choices, Consumer<Long> saved) {
    this.desk = desk;
    this.deeds = deeds;
    this.stores = stores;
    this.saved = saved;
    this.form = new LeadForm(desk.work(), stores, choices, errors, this::today);
    this.filled = draft();
  }

  /// @param seen the lead to change, or null for a new one
  static void open(Desk desk, Deeds deeds, LeadStores stores, @Nullable LeadRow seen, Consumer<Long> saved) {
    var today = LocalDate.now(desk.clock());
    desk.work()
        .run(
            "读取选项",
            _ ->
                new LeadForm.Choices(
                    stores.sources(),
                    seen == null ? stores.measureWithTarget(today).orElse(null) : seen.entered().measureId()),
            choices -> new LeadDrawer(desk, deeds, stores, choices, saved).show(seen));
  }

  private void show(@Nullable LeadRow lead) {
    seen = lead;
    if (lead != null) form.show(lead.entered());
    filled = draft();
    drawer =
        InputDrawer.open(
            desk.notices(),
            new InputDrawer.Content(lead == null ? "登记培育线索" : "修改培育线索", form.form(), List.of(), List.of()),
            new InputDrawer.Refusal(
                refusal,
                List.of(Buttons.plain("载入最新内容", this::takeNewest), Buttons.plain("仍按我的输入保存", this::overwrite)),
                newest.isNotNull()),
            this);
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  private LeadDraft draft() {
    return form.read(today());
  }

  @Override
  public boolean changed() {
    return !draft().equals(filled);
  }

  @Override
  public void save() {
    errors.clear();
    refusal.set("");
    newest.set(null);
    var draft = draft();
    LeadRules.check(draft, today()).stream()
        .filter(problem -> problem.kind() == Problem.Kind.ERROR)
        .forEach(problem -> errors.put(problem.field(), problem.sentence()));
    if (errors.any()) {
      form.form().focusFirstError();
    } else if (draft.enterpriseId() == null) {
      desk.work().run("核对企业库", _ -> stores.edits().matches(draft), matches -> offer(draft, matches));
    } else {
      write(draft);
    }
  }

  private void offer(LeadDraft draft, List<LeadEditStore.Match> matches) {
    if (matches.isEmpty()) {
      write(draft);
      return;
    }
    var match = matches.getFirst();
    desk.notices()
        .dialog(
            "企业库里已有“" + match.name() + "”",
            Boxes.prose("名称或信用代码相同。关联后，线索和企业档案连在一起。", "dialog-text"),
            close ->
                List.of(
                    Buttons.plain(
                        "不关联",
                        () -> {
                          close.run();
                          write(draft);
                        }),
                    Buttons.main(
                        "关联并保存",
                        () -> {
                          close.run();
                          form.link(match);
                          write(draft());
                        })));
  }

  private void write(LeadDraft draft) {
    deeds.write(
        "保存培育线索",
        author -> written(author, draft),
        written -> {
          switch (written) {
            case Written.Saved(long id) -> {
              if (drawer != null) drawer.close();
              saved.accept(id);
            }
            case Written.Overtaken(LeadRow now, String sentence) -> {
              refusal.set(now == null ? "这条线索刚被别处删除，您的输入还在。" : sentence);
              newest.set(now);
            }
          }
        },
        failure -> refusal.set(failure.sentence()));
  }

  private Written written(Author author, LeadDraft draft) {
    var before = seen;
    if (before == null) return new Written.Saved(stores.edits().create(author, draft));
    try {
      stores.edits().edit(author, before, draft);
      return new Written.Saved(before.id());
    } catch (StaleRow stale) {
      return new Written.Overtaken(stores.list().lead(before.id()).orElse(null), stale.sentence());
    }
  }

  private void takeNewest() {
    var now = newest.get();
    if (now == null) return;
    seen = now;
    form.show(now.entered());
    filled = draft();
    refusal.set("");
    newest.set(null);
  }

  private void overwrite() {
    var now = newest.get();
    if (now == null) return;
    seen = now;
    save();
  }
}
