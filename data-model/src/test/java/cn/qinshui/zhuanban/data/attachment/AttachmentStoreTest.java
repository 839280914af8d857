package cn.qinshui.zhuanban.data.attachment;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class AttachmentStoreTest extends StoreTest {
  private static final AttachmentOwner OWNER = new AttachmentOwner("enterprise", 7, "企业“示例厂”");

  @TempDir Path outside;

  private AttachmentStore store;

  @BeforeEach
  void stores() {
    store = new AttachmentStore(database(), folder);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(outside.resolve(name), content);
  }

  @Test
  void keepsTheFileWhenTheOriginalIsGone() throws IOException {
    var original = file("审计报告.PDF", "内容");
    store.add(CLERK, OWNER, original, "2025年");
    Files.delete(original);
    var kept = store.of("enterprise", 7).getFirst();
    assertThat(store.path(kept)).hasContent("内容").startsWith(folder.resolve("attachments"));
    assertThat(kept.storedAs()).endsWith(".pdf").contains(kept.sha256());
    assertThat(kept.fileName()).isEqualTo("审计报告.PDF");
    assertThat(kept.sizeLabel()).isEqualTo("6 字节");
    assertThat(trail()).startsWith("给企业“示例厂”加附件“审计报告.PDF”");
  }

  @Test
  void addingTheSameContentAgainMendsAMissingFile() throws IOException {
    store.add(CLERK, OWNER, file("一.txt", "一"), null);
    Files.writeString(store.path(store.of("enterprise", 7).getFirst()), "坏");
    store.add(CLERK, OWNER, file("又一.txt", "一"), null);
    assertThat(store.path(store.of("enterprise", 7).getFirst())).hasContent("一");
    assertThat(store.of("enterprise", 7))
        .extracting(Attachment::storedAs)
        .containsOnly(store.of("enterprise", 7).getFirst().storedAs());
  }

  @Test
  void removedFileComesBackByUndo() throws IOException {
    store.add(CLERK, OWNER, file("一.txt", "一"), null);
    store.recycle(CLERK, OWNER, store.of("enterprise", 7).getFirst());
    assertThat(store.of("enterprise", 7)).isEmpty();
    new History(database()).undo(CLERK);
    assertThat(store.path(store.of("enterprise", 7).getFirst())).hasContent("一");
  }

  @Test
  void refusesWhatIsNoFileAndLeavesNothingBehind() throws IOException {
    assertThatThrownBy(() -> store.add(CLERK, OWNER, outside.resolve("没有.pdf"), null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有.pdf");
    assertThatThrownBy(() -> store.add(CLERK, OWNER, outside, null)).isInstanceOf(Refusal.class);
    assertThat(store.of("enterprise", 7)).isEmpty();
  }
}
