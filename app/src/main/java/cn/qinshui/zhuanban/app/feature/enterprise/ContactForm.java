package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// 联系人
final class ContactForm implements PartForm<Contact> {

  private final Form form = new Form();
  private final TextField name = new TextField();
  private final TextField post = new TextField();
  private final TextField phone = new TextField();
  private final CheckBox primary = new CheckBox("有事先找这个人");
  private final TextArea note = new TextArea();

  ContactForm(PartEditor editor) {
    note.setPrefRowCount(3);
    form.row("姓名", name).required().error(editor.errors().of("name"));
    form.row("职务", post);
    form.row("电话", phone).hint("手机或座机，座机带区号").error(editor.errors().of("phone"));
    form.row("首选", primary);
    form.row("备注", note);
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void fill(Contact contact) {
    name.setText(contact.name());
    post.setText(contact.post());
    phone.setText(contact.phone());
    primary.setSelected(contact.primary());
    note.setText(contact.note());
  }

  @Override
  public Contact read(long id, int rev) {
    return new Contact(id, rev, Texts.of(name), post.getText(), phone.getText(), primary.isSelected(), note.getText());
  }
}
