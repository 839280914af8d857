package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.Indicator;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnterpriseListViewModelTest {
  @TempDir Path folder;

  private TestDesk desk;
  private EnterpriseStores stores;

  @BeforeEach
  void open() {
    desk = TestDesk.open(folder);
    SampleFirms.fill(desk, 24);
    stores = EnterpriseStores.of(desk.library(), Pinyin.load());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private EnterpriseListViewModel model(@Nullable EnterpriseFilter wanted) {
    return new EnterpriseListViewModel(desk.work(), stores, desk.deeds(), desk.watch(), wanted);
  }

  @Test
  void showsTheListARouteAsksForAndNamesWhatNarrowsIt() {
    Listing gap = new Listing.Missing(2025, Indicator.REVENUE);
    EnterpriseListViewModel model = model(EnterpriseFilter.listing(gap).withAboveScale(false));
    assertThat(model.table().total().get()).isEqualTo(4);
    assertThat(model.summary().get()).isEqualTo("筛出 4 户，在册 24 户");
    assertThat(model.narrowing().aboveScale().get()).isFalse();
    assertThat(model.narrowing().conditions()).extracting(Narrowing.Condition::label).containsExactly(gap.label());
    model.narrowing().drop(model.narrowing().conditions().getFirst());
    assertThat(model.table().total().get()).isEqualTo(16);
    assertThat(model.narrowing().conditions()).isEmpty();
  }

  @Test
  void narrowsByEveryFieldOfTheBar() {
    EnterpriseListViewModel model = model(null);
    Narrowing to = model.narrowing();
    to.text("hxjx");
    assertThat(model.table().rows()).allMatch(row -> row.name().contains("恒信机械")).hasSize(3);
    to.text("");
    to.towns().set(Set.of("140521100"));
    assertThat(model.table().rows()).allMatch(row -> "龙港镇".equals(row.town())).hasSize(4);
    to.tiers().set(Set.of(QualificationKind.SRDI));
    assertThat(model.table().rows()).hasSizeLessThan(4);
    to.show(EnterpriseFilter.none());
    assertThat(model.table().total().get()).isEqualTo(24);
  }

  @Test
  void aListThatAFigureOpenedIsNotShownAsItWasLeft() {
    assertThat(model(null).asLeft()).isTrue();
    assertThat(model(EnterpriseFilter.none()).asLeft()).isFalse();
  }

  @Test
  void followsWhatOthersWrite() {
    EnterpriseListViewModel model = model(null);
    desk.row(
        new EnterpriseRecord(),
        firm -> {
          firm.setName("新来的示例厂");
          firm.setInitials("xldslc");
          firm.setSortKey("a");
          firm.setStatus("ACTIVE");
        });
    assertThat(model.table().rows()).extracting(EnterpriseRow::name).startsWith("新来的示例厂").hasSize(25);
    assertThat(model.summary().get()).isEqualTo("在册 25 户");
  }

  @Test
  void findsChoicesByLabelCodeAndInitials() {
    FirmChoices choices = model(null).choices();
    assertThat(choices.towns().find("jf")).extracting(Entry::label).containsExactly("嘉峰镇");
    assertThat(choices.commissioners().find("张")).extracting(Entry::key).containsExactly(1L);
    assertThat(choices.industries().find("3"))
        .extracting(Entry::label)
        .containsExactly("非金属矿物制品业", "通用设备制造业", "专用设备制造业");
  }

  @Test
  void putsFirmsIntoTheBinAndTakesThemBack() {
    EnterpriseListViewModel model = model(null);
    List<EnterpriseRow> two = List.copyOf(model.table().rows().subList(0, 2));
    model.recycle(two);
    assertThat(model.counts().get()).isEqualTo(new EnterpriseListViewModel.Counts(22, 2));
    assertThat(desk.said()).containsExactly("已把 2 户企业移入回收站");
    EnterpriseBinViewModel bin = new EnterpriseBinViewModel(desk.work(), stores, desk.deeds());
    Runnable read = bin.list().table()::reload;
    assertThat(bin.list().table().rows())
        .extracting(EnterpriseRow::id)
        .containsExactlyInAnyOrderElementsOf(two.stream().map(EnterpriseRow::id).toList());
    bin.restore(List.of(bin.list().table().rows().getFirst()));
    read.run();
    assertThat(bin.list().table().rows()).hasSize(1);
    desk.undo();
    read.run();
    assertThat(bin.list().table().rows()).hasSize(2);
    assertThat(model.table().rows()).hasSize(22);
  }
}
