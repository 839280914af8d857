package cn.qinshui.zhuanban.data.attachment;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class AttachmentTextStoreTest extends StoreTest {
  private static final AttachmentOwner OWNER = new AttachmentOwner("enterprise", 7, "企业“示例厂”");
  private static final Author READER = new Author("附件文字");

  @TempDir Path outside;

  private AttachmentStore files;
  private AttachmentTextStore texts;

  @BeforeEach
  void stores() {
    files = new AttachmentStore(database(), folder);
    texts = new AttachmentTextStore(database());
  }

  private void attach(String name, String content) throws IOException {
    files.add(CLERK, OWNER, Files.writeString(outside.resolve(name), content), null);
  }

  @Test
  void namesEachContentThatWasNotReadOnce() throws IOException {
    attach("一.txt", "甲");
    attach("又一.txt", "甲");
    attach("二.txt", "乙");
    assertThat(texts.unread()).extracting(Attachment::fileName).containsExactly("一.txt", "二.txt");
    var first = texts.unread().getFirst();
    texts.save(READER, List.of(new AttachmentText(first.sha256(), "甲", null)));
    assertThat(texts.unread()).extracting(Attachment::fileName).containsExactly("二.txt");
    files.recycle(CLERK, OWNER, files.of("enterprise", 7).getLast());
    assertThat(texts.unread()).isEmpty();
  }

  @Test
  void readingIsNoStepThatUndoWouldTakeBack() throws IOException {
    attach("一.txt", "甲");
    var read = new AttachmentText(texts.unread().getFirst().sha256(), "甲", "文件有密码");
    texts.save(READER, List.of(read, read));
    texts.save(READER, List.of(read));
    assertThat(files.of("enterprise", 7)).singleElement().returns("文件有密码", Attachment::unread);
    new History(database()).undo(CLERK);
    assertThat(files.of("enterprise", 7)).isEmpty();
    new History(database()).redo(CLERK);
    assertThat(files.of("enterprise", 7)).hasSize(1);
    assertThat(texts.unread()).isEmpty();
  }

  @Test
  void keepsNoMoreThanIsSearched() {
    assertThat(new AttachmentText("x", "字".repeat(AttachmentText.MOST + 9), null).content())
        .hasSize(AttachmentText.MOST);
  }
}
