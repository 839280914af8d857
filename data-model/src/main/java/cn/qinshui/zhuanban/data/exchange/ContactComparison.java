package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The contact person of a row: one of the same name or the same phone is that person, else it is one more.
final class ContactComparison {
  static final String NAME = "contact.name";
  static final String PHONE = "contact.phone";

  /// Marks a person who is called first, because the firm has no other.
  static final String FIRST = "first";

  /// What a phone without a person is kept under.
  static final String NAMELESS = "企业电话";

  private ContactComparison() {}

  static void compare(PartComparison of) {
    var slots = of.said(FieldPart.CONTACT);
    var name = of.value(NAME);
    var phone = of.value(PHONE);
    if (slots.isEmpty()) return;
    if (name == null && phone == null) {
      of.row.remarks.add("只有联系人职务，没有姓名和电话，这一格没有导入。");
      return;
    }
    List<ContactRecord> held = of.firm == null ? List.of() : of.chunk.contacts.getOrDefault(of.firm.getId(), List.of());
    var person = person(held, name, phone);
    if (person == null) of.enter(FieldPart.CONTACT, 0, held.isEmpty() ? FIRST : "", slots);
    else of.change(FieldPart.CONTACT, 0, "", person, slots);
  }

  private static @Nullable ContactRecord person(
      List<ContactRecord> held, @Nullable String name, @Nullable String phone) {
    for (var contact : held)
      if (name != null && FirmNames.same(name).equals(FirmNames.same(contact.getName()))) return contact;
    for (var contact : held) {
      if (phone != null
          && contact.getPhone() != null
          && !Kept.digits(phone).isEmpty()
          && Kept.digits(phone).equals(Kept.digits(contact.getPhone()))) return contact;
    }
    if (name != null) return null;
    return held.stream().filter(contact -> NAMELESS.equals(contact.getName())).findFirst().orElse(null);
  }
}
