package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.RowButton;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// 联系人
final class ContactsCard implements FileCard {

  private final Card card = new Card();
  private final PartOpener parts;

  ContactsCard(PartOpener parts) {
    this.parts = parts;
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    List<Contact> contacts = shown.file().contacts();
    if (contacts.isEmpty()) {
      card.getChildren().setAll(Boxes.prose("还没有联系人。加一个常联系的人和电话，走访、推送政策时要用。", "muted"));
    } else {
      card.getChildren()
          .setAll(Boxes.styled(Boxes.column(0, contacts.stream().map(this::row).toArray(Node[]::new)), "card-rows"));
    }
    card.head("联系人", FileCard.adding("添加", "联系人", () -> parts.contact(Contact.blank())));
  }

  private Node row(Contact contact) {
    HBox name = Boxes.row(8, Boxes.text(contact.name(), "strong"));
    if (contact.post() != null) {
      name.getChildren().add(Boxes.text(contact.post(), "muted"));
    }
    if (contact.primary()) {
      name.getChildren().add(Boxes.text("首选", "tag"));
    }
    boolean known = contact.phone() != null;
    return new RowButton(
        contact.words(),
        () -> parts.contact(contact),
        name,
        Boxes.spring(),
        Boxes.text(known ? contact.phone() : "缺电话", known ? "digits" : "fact-missing"));
  }
}
