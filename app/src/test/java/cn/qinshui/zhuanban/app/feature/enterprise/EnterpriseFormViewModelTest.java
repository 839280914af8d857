package cn.qinshui.zhuanban.app.feature.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFormViewModel.Outcome;
import cn.qinshui.zhuanban.data.enterprise.Duplicate;
import cn.qinshui.zhuanban.data.enterprise.Enterprise;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseField;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnterpriseFormViewModelTest {

  private static final String GOOD = CreditCode.of("91", "140521", "MA0X0001").text();

  @TempDir Path folder;

  private TestDesk desk;
  private EnterpriseStores stores;

  @BeforeEach
  void open() {
    desk = TestDesk.open(folder);
    SampleFirms.fill(desk, 3);
    stores = EnterpriseStores.of(desk.library(), Pinyin.load());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private EnterpriseFormViewModel model(@Nullable Long id) {
    return new EnterpriseFormViewModel(desk.work(), stores, desk.deeds(), desk.clock(), id);
  }

  private static Outcome save(EnterpriseFormViewModel model) {
    List<Outcome> outcomes = new ArrayList<>();
    model.save(outcomes::add);
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }

  private static String error(EnterpriseFormViewModel model, EnterpriseField field) {
    return model.check().errors().of(field.name()).get();
  }

  private Enterprise saved(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    return stores.files().enterprise(((Outcome.Saved) outcome).id()).orElseThrow();
  }

  @Test
  void savesAllThatWasEntered() {
    EnterpriseFormViewModel model = model(null);
    IdentityFields fields = model.fields();
    fields.name.set("沁水县示例𠮷祥铸造厂");
    fields.code.set("  " + GOOD.toLowerCase(java.util.Locale.ROOT));
    fields.town.set(model.choices().towns().find("jf").getFirst());
    fields.industry.set(model.choices().industries().find("33").stream().findFirst().orElse(null));
    fields.aboveScale.set(false);
    fields.note.set("新来的");
    Enterprise firm = saved(save(model));
    assertThat(firm.name()).isEqualTo("沁水县示例𠮷祥铸造厂");
    assertThat(firm.code()).isEqualTo(GOOD);
    assertThat(firm.town()).isEqualTo("嘉峰镇");
    assertThat(firm.entered().aboveScale()).isFalse();
    assertThat(desk.said()).containsExactly("已新建企业“沁水县示例𠮷祥铸造厂”");
    assertThat(model.isDirty()).isFalse();
  }

  @Test
  void looksAtTheCodeWhileItIsTyped() {
    EnterpriseFormViewModel model = model(null);
    model.fields().code.set("9114");
    assertThat(model.check().codeNote().get()).isEqualTo("已输入 4 位，共 18 位");
    assertThat(error(model, EnterpriseField.CODE)).as("not finished is no error yet").isEmpty();
    model.fields().code.set(GOOD);
    assertThat(model.check().codeNote().get()).isEqualTo("两位校验码都对，登记机关 140521");
    assertThat(model.check().codeNeedsReason().get()).isFalse();
  }

  @Test
  void tellsTheTwoChecksOfACodeApartAndKeepsItOnlyWithAReason() {
    EnterpriseFormViewModel model = model(null);
    model.fields().name.set("示例厂");
    model.fields().code.set("91350200M000000510");
    assertThat(error(model, EnterpriseField.CODE)).contains("第18位").doesNotContain("第17位");
    assertThat(model.check().codeNeedsReason().get()).isTrue();
    assertThat(save(model)).isInstanceOf(Outcome.Wrong.class);
    model.fields().codeReason.set("已核对营业执照原件");
    assertThat(error(model, EnterpriseField.CODE)).isEmpty();
    assertThat(saved(save(model)).entered().codeOverrideReason()).isEqualTo("已核对营业执照原件");
  }

  @Test
  void aCodeThatCannotBeOneIsRefusedWhateverTheReason() {
    EnterpriseFormViewModel model = model(null);
    model.fields().name.set("示例厂");
    model.fields().code.set("91140521MAIOSVZ0000".substring(0, 18));
    model.fields().codeReason.set("就是它");
    assertThat(model.check().codeNeedsReason().get()).isFalse();
    assertThat(save(model)).isInstanceOf(Outcome.Wrong.class);
    assertThat(error(model, EnterpriseField.CODE)).contains("不用字母I、O、S、V、Z");
  }

  @Test
  void asksWhetherALikelyDuplicateIsAnotherFirm() {
    Enterprise there =
        stores
            .files()
            .enterprise(stores.list().ids(cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter.none()).getFirst())
            .orElseThrow();
    EnterpriseFormViewModel model = model(null);
    model.fields().name.set(there.name());
    assertThat(model.check().duplicates()).extracting(Duplicate::id).containsExactly(there.id());
    Outcome first = save(model);
    assertThat(first).isInstanceOf(Outcome.Asks.class);
    model.confirm(((Outcome.Asks) first).questions());
    assertThat(saved(save(model)).id()).isNotEqualTo(there.id());
  }

  @Test
  void saysWhatIsMissingOnlyOnceOneTriedToSave() {
    EnterpriseFormViewModel model = model(null);
    model.fields().note.set("只有备注");
    assertThat(error(model, EnterpriseField.NAME)).isEmpty();
    assertThat(save(model)).isInstanceOf(Outcome.Wrong.class);
    assertThat(error(model, EnterpriseField.NAME)).isEqualTo("企业名称没有填。请照营业执照填写全称。");
    model.fields().name.set("示例厂");
    assertThat(error(model, EnterpriseField.NAME)).isEmpty();
  }

  @Test
  void keepsTheOldNameOfARenamedFirm() {
    long id = saved(save(withName("端氏示例铸造厂"))).id();
    EnterpriseFormViewModel model = model(id);
    assertThat(model.isDirty()).isFalse();
    model.fields().name.set("沁水示例铸造有限公司");
    assertThat(model.renamed().get()).isTrue();
    save(model);
    assertThat(stores.files().file(id).orElseThrow().names()).extracting(FirmName::name).containsExactly("端氏示例铸造厂");
    assertThat(desk.said().getLast()).isEqualTo("已把企业“端氏示例铸造厂”更名为“沁水示例铸造有限公司”");
  }

  private EnterpriseFormViewModel withName(String name) {
    EnterpriseFormViewModel model = model(null);
    model.fields().name.set(name);
    return model;
  }

  @Test
  void takesOverWhatAnotherChangedMeanwhileAndNamesWhatBothDid() {
    Enterprise before = saved(save(withName("示例厂")));
    EnterpriseFormViewModel model = model(before.id());
    model.fields().address.set("我写的地址");
    model.fields().note.set("我写的备注");
    EnterpriseDraft other = before.entered().withNote("别人写的备注").withTown("140521100");
    stores.edits().edit(TestDesk.CLERK, before, other, false);
    assertThat(save(model)).isInstanceOf(Outcome.Overtaken.class);
    assertThat(model.refusal().get()).contains("两边都改了备注（库里现为“别人写的备注”）");
    assertThat(model.fields().draft().townCode()).as("the other's change is taken over").isEqualTo("140521100");
    assertThat(model.fields().draft().note()).as("the input is kept").isEqualTo("我写的备注");
    Enterprise after = saved(save(model));
    assertThat(after.entered())
        .extracting(EnterpriseDraft::address, EnterpriseDraft::note, EnterpriseDraft::townCode)
        .containsExactly("我写的地址", "我写的备注", "140521100");
  }

  @Test
  void anEditThatChangesNothingSaysNothing() {
    long id = saved(save(withName("示例厂"))).id();
    int said = desk.said().size();
    saved(save(model(id)));
    assertThat(desk.said()).hasSize(said);
  }
}
