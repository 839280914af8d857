package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.RowButton;
import cn.qinshui.zhuanban.data.enterprise.AssignedTime;
import cn.qinshui.zhuanban.data.enterprise.Relation;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// 关系: whom the firm deals with, and who served it when.
final class RelationsCard implements FileCard {

  private final Card card = new Card();
  private final PartOpener parts;
  private final LongConsumer openFirm;

  RelationsCard(PartOpener parts, LongConsumer openFirm) {
    this.parts = parts;
    this.openFirm = openFirm;
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    List<Relation> relations = shown.file().relations();
    card.getChildren().clear();
    if (relations.isEmpty()) {
      card.getChildren().add(Boxes.prose("还没有登记链主、供应商、院校或银行。", "muted"));
    } else {
      card.getChildren()
          .add(
              Boxes.styled(
                  Boxes.column(0, relations.stream().map(each -> row(each, shown)).toArray(Node[]::new)), "card-rows"));
    }
    if (!shown.file().assignments().isEmpty()) {
      card.getChildren()
          .add(
              Boxes.column(
                  4,
                  Boxes.text("服务专员", "muted"),
                  Boxes.column(
                      2, shown.file().assignments().stream().map(RelationsCard::served).toArray(Node[]::new))));
    }
    card.head("关系", FileCard.adding("添加", "关系", () -> parts.newRelation(shown.words())));
  }

  private Node row(Relation relation, Shown shown) {
    Label name = Boxes.text(relation.otherName());
    name.setMinWidth(0);
    RowButton row =
        new RowButton(
            relation.words(),
            () -> parts.relation(relation, shown.words()),
            Boxes.styled(Boxes.text(relation.kind().label()), "muted", "kind"),
            name,
            Boxes.spring(),
            Boxes.text(relation.note() == null ? "" : relation.note(), "muted"));
    Long other = relation.otherId();
    if (other == null) {
      return row;
    }
    HBox both =
        Boxes.row(
            4,
            Boxes.grow(row),
            Buttons.icon(Feather.EXTERNAL_LINK, "打开“" + relation.otherName() + "”的档案", () -> openFirm.accept(other)));
    return both;
  }

  private static Node served(AssignedTime time) {
    String until = time.untilOn() == null ? "至今" : "至 " + time.untilOn();
    return Boxes.row(10, Boxes.text(time.commissioner()), Boxes.text(time.sinceOn() + " " + until, "muted"));
  }
}
