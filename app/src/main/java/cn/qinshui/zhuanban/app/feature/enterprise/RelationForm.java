package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.ui.form.SearchableChoice;
import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.Relation;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// 链主、供应商、院校、银行等关系
final class RelationForm implements PartForm<Relation> {

  private static final int OFFERED = 20;

  private final Form form = new Form();
  private final SuggestField kind;
  private final SearchableChoice<Other> other;
  private final TextField name = new TextField();
  private final TextArea note = new TextArea();

  /// A firm of this library.
  private record Other(long id, String name, String town) {}

  RelationForm(PartEditor editor, Work work, EnterpriseStores stores, List<Choice> kinds) {
    EnterpriseStore firms = stores.list();
    kind = new SuggestField(kinds).onlyListed().finds(stores::matches);
    other =
        new SearchableChoice<>(
            work,
            text ->
                firms.page(EnterpriseFilter.none().withText(text), PageRequest.first(OFFERED)).rows().stream()
                    .map(row -> new Other(row.id(), row.name(), row.town() == null ? "" : row.town()))
                    .toList(),
            Other::name,
            Other::town);
    other
        .value()
        .addListener((source, before, now) -> {
          if (now != null) {
            name.setText(now.name());
          }
        });
    note.setPrefRowCount(3);
    form.row("对方是", kind).required().error(editor.errors().of("kind"));
    form.row("库内企业", other).hint("对方在本库有档案的，选上后可互相打开");
    form.row("对方名称", name).required().error(editor.errors().of("otherName"));
    form.row("备注", note);
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void fill(Relation part) {
    kind.show(part.kind().label());
    other.value().set(part.otherId() == null ? null : new Other(part.otherId(), part.otherName(), ""));
    name.setText(part.otherName());
    note.setText(part.note());
  }

  @Override
  public Relation read(long id, int rev) {
    Other chosen = other.value().get();
    return new Relation(
        id,
        rev,
        kind.chosen().orElse(new Choice("", "")),
        chosen == null ? null : chosen.id(),
        Texts.of(name),
        note.getText());
  }
}
