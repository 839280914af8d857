package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.RowButton;
import cn.qinshui.zhuanban.data.enterprise.AssignedTime;
import cn.qinshui.zhuanban.data.enterprise.Counterpart;
import cn.qinshui.zhuanban.data.enterprise.Relation;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
    List<Counterpart> counterparts = shown.file().counterparts();
    if (relations.isEmpty() && counterparts.isEmpty()) {
      card.getChildren().add(Boxes.prose("还没有登记链主、供应商、院校或银行。", "muted"));
    } else {
      card.getChildren()
          .add(
              Boxes.styled(
                  Boxes.column(
                      0,
                      Stream.concat(
                              relations.stream().map(each -> row(each, shown)), counterparts.stream().map(this::seen))
                          .toArray(Node[]::new)),
                  "card-rows"));
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

  /// What another firm's file says of this one: it is changed there.
  private Node seen(Counterpart other) {
    Label name = Boxes.text(other.firmName());
    name.setMinWidth(0);
    String said = "本企业是其" + other.said();
    RowButton row =
        new RowButton(
            "打开" + other.kind().label() + "“" + other.firmName() + "”的档案",
            () -> openFirm.accept(other.firmId()),
            Boxes.styled(Boxes.text(other.kind().label()), "muted", "kind"),
            name,
            Boxes.spring(),
            Boxes.text(other.note() == null ? said : said + "，" + other.note(), "muted"));
    Tooltip.install(row, new Tooltip("登记在“" + other.firmName() + "”的档案里，点开可看、可改"));
    return row;
  }

  private static Node served(AssignedTime time) {
    String until = time.untilOn() == null ? "至今" : "至 " + time.untilOn();
    return Boxes.row(10, Boxes.text(time.commissioner()), Boxes.text(time.sinceOn() + " " + until, "muted"));
  }
}
