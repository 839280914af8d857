package cn.qinshui.zhuanban.app.feature.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.duplicate.Course;
import cn.qinshui.zhuanban.data.duplicate.DuplicatePair;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {
  @TempDir Path folder;

  private TestDesk desk;
  private DuplicateStores stores;
  private DuplicatePair pair;

  @BeforeEach
  void open() {
    desk = TestDesk.demo(folder);
    stores = DuplicateStores.of(desk.library());
    pair = stores.duplicates().find(Course.unwatched()).getFirst();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private CompareViewModel compare() {
    return new CompareViewModel(
        desk.work(), stores, desk.deeds(), desk.watch(), new CompareViewModel.Two(pair.one().id(), pair.other().id()));
  }

  private static CompareLine line(CompareViewModel model, EnterpriseField field) {
    return model.lines().stream()
        .filter(line -> line.what().equals(new CompareLine.What.Field(field)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void proposesTheFullerFileAndItsContents() {
    CompareViewModel model = compare();
    assertThat(model.kept().get()).isEqualTo(Side.LEFT);
    assertThat(model.lines()).allMatch(line -> line.choice().get() == Side.LEFT || line.text(Side.LEFT) == null);
  }

  @Test
  void whatWasNotChosenByHandFollowsTheFileThatIsKept() {
    CompareViewModel model = compare();
    line(model, EnterpriseField.ADDRESS).choose(Side.LEFT);
    model.kept().set(Side.RIGHT);
    assertThat(line(model, EnterpriseField.NAME).choice().get()).isEqualTo(Side.RIGHT);
    assertThat(line(model, EnterpriseField.ADDRESS).choice().get()).isEqualTo(Side.LEFT);
    model.merge(kept -> {});
    var kept = new EnterpriseStore(desk.database()).ids(EnterpriseFilter.none().withText(pair.other().name()));
    assertThat(kept).containsExactly(pair.other().id());
    assertThat(desk.said()).containsExactly("已把企业“" + pair.one().name() + "”并入“" + pair.other().name() + "”");
  }

  @Test
  void aReloadKeepsWhatWasChosen() {
    CompareViewModel model = compare();
    line(model, EnterpriseField.CAPITAL).choose(Side.RIGHT);
    desk.database()
        .write(
            Deed.edit(TestDesk.CLERK, "示例"), tx -> tx.change("enterprise", pair.one().id(), Map.of("address", "新地址")));
    assertThat(line(model, EnterpriseField.ADDRESS).text(Side.LEFT)).isEqualTo("新地址");
    assertThat(line(model, EnterpriseField.CAPITAL).choice().get()).isEqualTo(Side.RIGHT);
    List<Long> opened = new ArrayList<>();
    model.merge(opened::add);
    assertThat(opened).containsExactly(pair.one().id());
  }

  @Test
  void aCodeThatFailsItsCheckSaysSo() {
    var right = line(compare(), EnterpriseField.CODE).text(Side.LEFT);
    assertThat(right).hasSize(CreditCode.LENGTH);
    var wrong = right.substring(0, CreditCode.LENGTH - 1) + (right.endsWith("7") ? "8" : "7");
    desk.database()
        .write(Deed.edit(TestDesk.CLERK, "示例"), tx -> tx.change("enterprise", pair.one().id(), Map.of("code", wrong)));
    var now = line(compare(), EnterpriseField.CODE);
    assertThat(now.text(Side.LEFT)).isEqualTo(wrong + "（校验不符，请对照营业执照）");
    assertThat(now.choice().get()).as("the one that passes is proposed").isEqualTo(Side.RIGHT);
  }

  @Test
  void saysWhyAPairCannotBeComparedAnyMore() {
    compare().merge(kept -> {});
    assertThat(Objects.requireNonNull(compare().failure().get()).sentence())
        .isEqualTo("“" + pair.other().name() + "”已并入另一家企业。请回到查重名单，或到合并记录里拆分。");
  }
}
