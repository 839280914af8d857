package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.attachment.Attachment;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.followup.CommissionerRow;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.timeline.TimelineEntry;
import cn.qinshui.zhuanban.data.timeline.TimelineKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnterpriseFileViewModelTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;

  private TestDesk desk;
  private EnterpriseStores stores;
  private long firm;
  private EnterpriseFileViewModel model;

  @BeforeEach
  void open() {
    desk = TestDesk.open(folder);
    SampleFirms.fill(desk, 0);
    stores = EnterpriseStores.of(desk.library(), Pinyin.load());
    firm = SampleFirms.full(desk);
    model = new EnterpriseFileViewModel(desk.work(), stores, desk.deeds(), desk.watch(), desk.clock(), firm);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private EnterpriseFileViewModel.Shown shown() {
    EnterpriseFileViewModel.Shown now = model.shown().get();
    assertThat(now).isNotNull();
    return now;
  }

  @Test
  void followsWhatOthersWriteIntoTheFile() {
    int before = shown().file().contacts().size();
    stores.parts().save(TestDesk.CLERK, firm, new Contact(0, 0, "赵示例", null, "0356-7021111", false, null));
    assertThat(shown().file().contacts()).hasSize(before + 1);
  }

  @Test
  void copiesAFileInSoThatTheOriginalMayGo() throws Exception {
    Path original = Files.writeString(elsewhere.resolve("营业执照.txt"), "示例");
    model.attach(original);
    Files.delete(original);
    Attachment kept = shown().file().attachments().getFirst();
    assertThat(kept.fileName()).isEqualTo("营业执照.txt");
    assertThat(model.path(kept)).hasContent("示例");
    model.detach(kept);
    assertThat(shown().file().attachments()).isEmpty();
    desk.undo();
    assertThat(shown().file().attachments()).hasSize(1);
  }

  @Test
  void goesIntoTheBinAndComesBack() {
    List<String> left = new ArrayList<>();
    model.recycle(() -> left.add("left"));
    assertThat(left).hasSize(1);
    assertThat(shown().file().enterprise().recycled()).isTrue();
    model.restore();
    assertThat(shown().file().enterprise().recycled()).isFalse();
  }

  @Test
  void saysThatAFirmIsGoneWhenItsEntryWasUndone() {
    long fresh =
        stores
            .edits()
            .create(TestDesk.CLERK, cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft.blank().withName("示例厂"));
    EnterpriseFileViewModel file =
        new EnterpriseFileViewModel(desk.work(), stores, desk.deeds(), desk.watch(), desk.clock(), fresh);
    assertThat(file.missing().get()).isFalse();
    desk.history().undo(TestDesk.CLERK);
    assertThat(file.missing().get()).isTrue();
    desk.history().redo(TestDesk.CLERK);
    assertThat(file.missing().get()).isFalse();
  }

  @Test
  void isGivenToACommissionerWithTheLeastToDoFirst() {
    Assigning assigning = model.assigning();
    assertThat(assigning.find("")).hasSize(4);
    CommissionerRow wanted = assigning.find("lsl").getFirst();
    assertThat(Assigning.load(wanted)).isEqualTo("0 家，上限 5 家");
    assigning.assign(List.of(firm), wanted.commissioner(), TestDesk.TODAY);
    assertThat(shown().file().enterprise().commissioner()).isEqualTo("李示例");
    assertThat(desk.said().getLast()).isEqualTo("已把1家企业交给服务专员“李示例”");
    assertThat(assigning.find("").getLast().commissioner().name()).isEqualTo("李示例");
    desk.undo();
    assertThat(shown().file().enterprise().commissioner()).isNull();
  }

  @Test
  void timelineShowsWhatHappenedByKindAndMoreOfItWhenAsked() {
    TimelineViewModel timeline = new TimelineViewModel(desk.work(), stores.timeline(), desk.watch(), firm);
    assertThat(timeline.entries().get()).hasSize(12);
    int left = timeline.left().get();
    assertThat(left).isPositive();
    timeline.more();
    assertThat(timeline.left().get()).isEqualTo(Math.max(0, left - 12));
    timeline.kinds().set(Set.of(TimelineKind.TITLE));
    assertThat(timeline.entries().get()).extracting(TimelineEntry::kind).containsOnly(TimelineKind.TITLE).hasSize(5);
  }
}
