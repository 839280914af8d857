package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.FilePart;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartEditorTest {
  @TempDir Path folder;

  private TestDesk desk;
  private EnterpriseStores stores;
  private long firm;
  private final List<Long> saved = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = TestDesk.open(folder);
    SampleFirms.fill(desk, 0);
    stores = EnterpriseStores.of(desk.library(), Pinyin.load());
    firm = SampleFirms.full(desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private PartEditor editor() {
    return new PartEditor(desk.deeds(), stores, firm, TestDesk.TODAY);
  }

  private List<Contact> contacts() {
    return stores.files().file(firm).orElseThrow().contacts();
  }

  private static Contact contact(String name, String phone) {
    return new Contact(0, 0, name, null, phone, false, null);
  }

  @Test
  void savesAPartAndTakesItBack() {
    int before = contacts().size();
    editor().save(contact("赵示例", "0356-7021111"), saved::add);
    assertThat(contacts()).hasSize(before + 1).extracting(Contact::id).contains(saved.getFirst());
    assertThat(desk.said().getLast()).isEqualTo("已添加企业“沁水县示例宏昇煤机制造有限公司”的联系人“赵示例”");
    desk.undo();
    assertThat(contacts()).hasSize(before);
  }

  @Test
  void saysAtItsFieldWhatIsWrong() {
    PartEditor editor = editor();
    assertThat(editor.save(contact(" ", "0356-7021111"), saved::add)).isInstanceOf(PartEditor.Outcome.Wrong.class);
    assertThat(editor.errors().of("name").get()).isEqualTo("联系人姓名没有填。请填写姓名。");
    assertThat(saved).isEmpty();
  }

  @Test
  void asksOnceAboutWhatIsOdd() {
    PartEditor editor = editor();
    PartEditor.Outcome first = editor.save(contact("赵示例", "1234"), saved::add);
    assertThat(first).isInstanceOf(PartEditor.Outcome.Asks.class);
    assertThat(saved).isEmpty();
    editor.confirm(((PartEditor.Outcome.Asks) first).questions());
    assertThat(editor.save(contact("赵示例", "1234"), saved::add)).isInstanceOf(PartEditor.Outcome.Writing.class);
    assertThat(saved).hasSize(1);
  }

  @Test
  void keepsTheInputWhereAnotherWasQuickerAndOffersTheNewest() {
    Contact seen = contacts().getFirst();
    Contact theirs = new Contact(seen.id(), seen.rev(), seen.name(), "董事长", seen.phone(), seen.primary(), null);
    stores.parts().save(TestDesk.CLERK, firm, theirs);
    PartEditor editor = editor();
    editor.save(new Contact(seen.id(), seen.rev(), seen.name(), "厂长", seen.phone(), seen.primary(), null), saved::add);
    assertThat(saved).isEmpty();
    assertThat(editor.refusal().get()).contains("刚被别处改过");
    FilePart newest = editor.newest().get();
    assertThat(newest).isInstanceOfSatisfying(Contact.class, now -> assertThat(now.post()).isEqualTo("董事长"));
    editor.save(
        new Contact(seen.id(), newest.rev(), seen.name(), "厂长", seen.phone(), seen.primary(), null), saved::add);
    assertThat(contacts().getFirst().post()).isEqualTo("厂长");
  }

  @Test
  void deletesAPart() {
    Contact gone = contacts().getLast();
    Runnable[] deleted = {() -> saved.add(gone.id())};
    editor().delete(gone, deleted[0]);
    assertThat(saved).containsExactly(gone.id());
    assertThat(contacts()).doesNotContain(gone);
  }
}
