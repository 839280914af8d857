package cn.qinshui.zhuanban.data.register;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.followup.TodoKind;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class CoachingStoreTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final RegisterFilter LEDGER =
      RegisterFilter.none().withKind("coaching").withReached(Set.of("COACHING"));

  private Database database;
  private long firm;

  @BeforeEach
  void make() {
    database = database();
    DemoLibrary.make(database, folder, DemoOptions.fx1(TODAY), CLERK);
    firm = new EnterpriseStore(database).page(EnterpriseFilter.none(), PageRequest.first(1)).rows().getFirst().id();
  }

  private CoachingDraft draft(String owner, LocalDate due) {
    return new CoachingDraft(firm, "示例企业", "专精特新认定标准", List.of("营业收入：还差45万元", "研发费用待补资料"), owner, null, due);
  }

  private List<Todo> todos() {
    return new TodoStore(database)
        .page(TodoFilter.none().withKinds(Set.of(TodoKind.COACHING)), new PageRequest(0, 500, null, false))
        .rows();
  }

  @Test
  void whatIsLackingBecomesWorkAndIsCounted() {
    int ledger = new RegisterStore(database).count(LEDGER);
    int work = todos().size();
    new CoachingStore(database).start(CLERK, List.of(draft("王示例", TODAY.plusDays(30))), TODAY);
    assertThat(new RegisterStore(database).count(LEDGER)).isEqualTo(ledger + 1);
    assertThat(todos()).hasSize(work + 1);
    var todo = todos().stream().filter(each -> each.title().contains("还差45万元")).findFirst().orElseThrow();
    assertThat(todo.owner()).isEqualTo("王示例");
    assertThat(todo.dueOn()).isEqualTo(TODAY.plusDays(30));
    assertThat(todo.enterpriseId()).isEqualTo(firm);
  }

  @Test
  void oneUndoTakesAllOfItBack() {
    int ledger = new RegisterStore(database).count(LEDGER);
    int work = todos().size();
    var second = draft("李示例", TODAY.plusDays(10));
    new CoachingStore(database).start(CLERK, List.of(draft("王示例", TODAY.plusDays(30)), second), TODAY);
    var history = new History(database);
    history.reverse(CLERK, history.entries(null, 1).getFirst().setId());
    assertThat(new RegisterStore(database).count(LEDGER)).isEqualTo(ledger);
    assertThat(todos()).hasSize(work);
  }

  @Test
  void refusesWorkOfNobodyAndADayThatIsPast() {
    var store = new CoachingStore(database);
    assertThatThrownBy(() -> store.start(CLERK, List.of(draft(" ", TODAY)), TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("责任人");
    assertThatThrownBy(() -> store.start(CLERK, List.of(draft("王示例", TODAY.minusDays(1))), TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已经过去");
  }
}
