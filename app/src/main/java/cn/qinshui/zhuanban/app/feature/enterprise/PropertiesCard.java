package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.RowButton;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.enterprise.Property;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// 知识产权
final class PropertiesCard implements FileCard {

  private static final int FIRST = 6;

  private final Card card = new Card();
  private final PartOpener parts;
  private boolean whole;
  private @Nullable Shown last;

  PropertiesCard(PartOpener parts) {
    this.parts = parts;
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    last = shown;
    List<Property> all = shown.file().properties();
    if (all.isEmpty()) {
      card.getChildren().setAll(Boxes.prose("还没有知识产权。认定创新型、专精特新都要看Ⅰ类、Ⅱ类的件数。", "muted"));
    } else {
      VBox rows = Boxes.styled(Boxes.column(0), "card-rows");
      all.stream()
          .limit(whole ? all.size() : FIRST)
          .map(each -> row(each, shown.words()))
          .forEach(rows.getChildren()::add);
      if (all.size() > FIRST) {
        rows.getChildren().add(Buttons.link(whole ? "只看前 " + FIRST + " 件" : "全部 " + all.size() + " 件", this::turn));
      }
      card.getChildren().setAll(rows);
    }
    card.head("知识产权" + counts(all), FileCard.adding("添加", "知识产权", () -> parts.newProperty(shown.words())));
  }

  private void turn() {
    whole = !whole;
    if (last != null) {
      show(last);
    }
  }

  private static String counts(List<Property> all) {
    if (all.isEmpty()) {
      return "";
    }
    long first = all.stream().filter(each -> each.grade() == Property.Grade.I).count();
    return "（Ⅰ类 " + first + "，Ⅱ类 " + (all.size() - first) + "）";
  }

  private Node row(Property property, Dictionaries words) {
    Label title = Boxes.text(property.title());
    title.setMinWidth(0);
    String detail = property.grantedOn() == null ? "" : property.grantedOn().toString();
    return new RowButton(
        property.words(),
        () -> parts.property(property, words),
        Boxes.text(property.grade().label(), "tag"),
        title,
        Boxes.spring(),
        Boxes.whole(property.kind().label() + "　" + detail, "muted"));
  }
}
