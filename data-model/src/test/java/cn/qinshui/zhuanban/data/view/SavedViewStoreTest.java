package cn.qinshui.zhuanban.data.view;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class SavedViewStoreTest extends StoreTest {
  private static final ViewBody BODY =
      new ViewBody(
          new ListLook(
              List.of(new ListLook.Column("NAME", 250, true), new ListLook.Column("CODE", 178, false)), "NAME", true),
          "{\"statuses\":[\"ACTIVE\"]}");

  private SavedViewStore store;

  @BeforeEach
  void stores() {
    store = new SavedViewStore(database());
  }

  @Test
  void keepsAViewAsReadableTextAndGivesItBack() {
    store.add(CLERK, "enterprise", " 未注册服务网 ", BODY);
    var view = store.views(CLERK, "enterprise").getFirst();
    assertThat(view.name()).isEqualTo("未注册服务网");
    assertThat(view.body()).contains("\"filter\":{\"statuses\":[\"ACTIVE\"]}").contains("\"sort\":\"NAME\"");
    assertThat(ViewBody.read(view.body())).isEqualTo(BODY);
    assertThat(store.views(CLERK, "visit")).isEmpty();
    assertThat(store.views(new Author("别人"), "enterprise")).isEmpty();
  }

  @Test
  void eachStepIsOneUndo() {
    store.add(CLERK, "enterprise", "甲", BODY);
    var view = store.views(CLERK, "enterprise").getFirst();
    store.rename(CLERK, view, "乙");
    store.overwrite(
        CLERK, store.views(CLERK, "enterprise").getFirst(), new ViewBody(new ListLook(List.of(), null, false), "{}"));
    store.delete(CLERK, store.views(CLERK, "enterprise").getFirst());
    assertThat(trail()).startsWith("删除视图“乙”", "更新视图“乙”", "视图“甲”改名为“乙”", "保存视图“甲”");
    var history = new History(database());
    history.undo(CLERK);
    assertThat(store.views(CLERK, "enterprise")).extracting(SavedView::name).containsExactly("乙");
    history.undo(CLERK);
    assertThat(ViewBody.read(store.views(CLERK, "enterprise").getFirst().body())).isEqualTo(BODY);
    history.undo(CLERK);
    assertThat(store.views(CLERK, "enterprise")).extracting(SavedView::name).containsExactly("甲");
    assertThatThrownBy(() -> store.delete(CLERK, new SavedView(1, 1, "enterprise", "没有", "{}")))
        .isInstanceOf(StaleRow.class);
  }

  @Test
  void refusesTakenBlankAndOverlongNames() {
    store.add(CLERK, "enterprise", "甲", BODY);
    assertThatThrownBy(() -> store.add(CLERK, "enterprise", "甲", BODY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已有叫“甲”的视图");
    assertThatThrownBy(() -> store.add(CLERK, "enterprise", " ", BODY)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> store.add(CLERK, "enterprise", "很".repeat(41), BODY)).isInstanceOf(Refusal.class);
    store.add(CLERK, "visit", "甲", BODY);
    store.add(new Author("别人"), "enterprise", "甲", BODY);
  }

  @Test
  void anUnreadableBodyIsAViewOfEverything() {
    assertThat(ViewBody.read("not json")).isEqualTo(new ViewBody(new ListLook(List.of(), null, false), "{}"));
    assertThat(ViewBody.read("{\"columns\":7}").filter()).isEqualTo("{}");
    assertThat(ViewBody.read("{}").filter()).isEqualTo("{}");
  }

  @Test
  void theExportLogKeepsTheReasonAndIsNoStepToUndo() {
    var log = new ExportLogStore(database());
    var exported = new ExportLogStore.Exported("list.enterprise", "企业.xlsx", "ab", 12, "乡镇：示例镇", "市局要求附电话");
    log.log(CLERK, exported);
    assertThat(log.newest(5)).singleElement().extracting(ExportLogStore.Entry::what).isEqualTo(exported);
    assertThat(trail().getFirst()).isEqualTo("导出“企业.xlsx”（12 行），电话未遮盖：市局要求附电话");
    assertThat(new History(database()).undoable(CLERK)).isEmpty();
  }
}
