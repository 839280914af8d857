package cn.qinshui.zhuanban.data.account;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class AccountStoreTest extends StoreTest {
  private AccountStore store;

  @BeforeEach
  void stores() {
    store = new AccountStore(database());
  }

  @Test
  void signingInEntersANewPersonOnceAndCallsBackOneWhoLeft() {
    var first = store.signIn(" 王示例 ", Role.HEAD);
    assertThat(first.name()).isEqualTo("王示例");
    assertThat(first.role()).isEqualTo(Role.HEAD);
    assertThat(store.signIn("王示例", Role.CLERK)).isEqualTo(first);
    store.setActive(CLERK, first, false);
    assertThat(store.active()).isEmpty();
    assertThat(store.signIn("王示例", Role.CLERK).active()).isTrue();
    assertThat(store.all()).hasSize(1);
  }

  @Test
  void undoDoesNotTakeAwayThePersonWhoSitsThere() {
    var person = store.signIn("王示例", Role.CLERK);
    assertThat(new History(database()).undoable(person.author())).isEmpty();
  }

  @Test
  void refusesTheSameNameTwiceAndNoName() {
    store.add(CLERK, "王示例", Role.CLERK);
    assertThatThrownBy(() -> store.add(CLERK, "王示例", Role.HEAD))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("王示例");
    assertThatThrownBy(() -> store.signIn("  ", Role.CLERK)).isInstanceOf(Refusal.class);
  }

  @Test
  void changesAreWordedAndRefusedOnAnOldSight() {
    store.add(CLERK, "王示例", Role.CLERK);
    var seen = store.byName("王示例").orElseThrow();
    store.rename(CLERK, seen, "王示例甲");
    assertThat(trail()).startsWith("人员“王示例”改名为“王示例甲”", "登记人员“王示例”（科员）");
    assertThatThrownBy(() -> store.setRole(CLERK, seen, Role.HEAD)).isInstanceOf(StaleRow.class);
  }
}
