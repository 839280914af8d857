package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.jooq.tables.records.AttachmentRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryReviewTest {
  private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void countsWhatIsInUseAndLeavesOutTheRecycleBin() {
    try (var library = TestLibrary.open(folder)) {
      library
          .database()
          .write(
              Deed.edit(TestLibrary.CLERK, "两户"),
              tx -> {
                tx.insert(TestLibrary.firm("示例甲厂"));
                var gone = tx.insert(TestLibrary.firm("示例乙厂"));
                tx.recycle(ENTERPRISE, gone);
                return gone;
              });
      var review = LibraryReview.of(library);
      assertThat(review.firms()).isEqualTo(1);
      assertThat(review.ok()).isTrue();
      assertThat(review.checksum()).isEqualTo(Checksum.of(library.database()));
    }
  }

  @Test
  void acceptsAnAttachmentThatIsAsRegistered() throws Exception {
    try (var library = TestLibrary.open(folder)) {
      attach(library, "abc");
      assertThat(LibraryReview.of(library).findings()).isEmpty();
    }
  }

  @Test
  void namesAMissingAttachment() throws Exception {
    try (var library = TestLibrary.open(folder)) {
      Files.delete(attach(library, "abc"));
      assertThat(LibraryReview.of(library).findings()).singleElement().asString().contains("回执.pdf", "不在了", "请从备份");
    }
  }

  @Test
  void namesAnAttachmentWithOtherContent() throws Exception {
    try (var library = TestLibrary.open(folder)) {
      attach(library, "abd");
      assertThat(LibraryReview.of(library).findings()).singleElement().asString().contains("回执.pdf", "不一样");
    }
  }

  @Test
  void namesAReferenceThatLeadsNowhere() throws Exception {
    try (var library = TestLibrary.open(folder)) {
      library
          .database()
          .write(
              Deed.edit(TestLibrary.CLERK, "一户"),
              tx -> {
                var firm = tx.insert(TestLibrary.firm("示例甲厂"));
                var contact = new ContactRecord();
                contact.setEnterpriseId(firm);
                contact.setName("李某");
                contact.setIsPrimary(true);
                return tx.insert(contact);
              });
    }
    var url = "jdbc:h2:file:" + folder.resolve("library") + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("set referential_integrity false");
      statement.execute("delete from enterprise");
    }
    try (var library = TestLibrary.open(folder)) {
      assertThat(LibraryReview.of(library).findings())
          .singleElement()
          .asString()
          .contains("contact", "1 行", "enterprise_id", "请从备份恢复");
    }
  }

  private static Path attach(Library library, String content) throws Exception {
    var file = library.folder().resolve("attachments").resolve("2026").resolve("1.pdf");
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    library
        .database()
        .write(
            Deed.edit(TestLibrary.CLERK, "附件"),
            tx -> {
              var attachment = new AttachmentRecord();
              attachment.setOwnerTable("enterprise");
              attachment.setOwnerId(1L);
              attachment.setFileName("回执.pdf");
              attachment.setStoredAs("2026/1.pdf");
              attachment.setSha256(SHA256_OF_ABC);
              attachment.setSizeBytes(3L);
              attachment.setAddedOn(LocalDate.of(2026, 11, 23));
              return tx.insert(attachment);
            });
    return file;
  }
}
