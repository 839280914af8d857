package cn.qinshui.zhuanban.data.db;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

public class DraftStoreTest extends StoreTest {

  @Test
  void keepsGoesOnAndDropsWithoutLeavingAStepToUndo() {
    var database = database();
    var drafts = new DraftStore(database);
    var undoable = new History(database).undoable(CLERK);
    var heard = new ArrayList<Changes.Notice>();
    database.changes().subscribe(heard::add);
    long id = drafts.keep(CLERK, null, "visit", null, "一半");
    assertThat(drafts.keep(CLERK, id, "visit", null, "一大半")).isEqualTo(id);
    long other = drafts.keep(CLERK, null, "visit", 7L, "另一份");
    assertThat(drafts.of(CLERK, "visit", null)).extracting(DraftStore.Draft::body).containsExactly("一大半");
    assertThat(drafts.of(CLERK, "visit", 7L)).extracting(DraftStore.Draft::id).containsExactly(other);
    assertThat(drafts.of(new Author("示例另一人"))).isEmpty();
    drafts.drop(CLERK, id);
    assertThat(drafts.of(CLERK)).extracting(DraftStore.Draft::id).containsExactly(other);
    assertThat(new History(database).undoable(CLERK)).isEqualTo(undoable);
    assertThat(heard).allMatch(notice -> notice.touches("draft")).hasSize(4);
  }

  @Test
  void aDraftThatIsGoneIsBegunAnew() {
    var drafts = new DraftStore(database());
    long id = drafts.keep(CLERK, null, "visit", null, "一半");
    drafts.drop(CLERK, id);
    assertThat(drafts.keep(CLERK, id, "visit", null, "又写")).isNotEqualTo(id);
    assertThat(drafts.of(CLERK, "visit", null)).hasSize(1);
  }
}
