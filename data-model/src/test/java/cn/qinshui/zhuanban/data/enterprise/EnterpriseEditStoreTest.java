package cn.qinshui.zhuanban.data.enterprise;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.shared.Problem;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class EnterpriseEditStoreTest extends StoreTest {
  private static final Pinyin PINYIN = Pinyin.load();
  private static final String CODE = "91350100M000100Y43";

  private EnterpriseEditStore store;
  private EnterpriseFileStore files;
  private EnterpriseStore list;
  private FirmFixture fixture;

  @BeforeEach
  void stores() {
    store = new EnterpriseEditStore(database(), PINYIN, new SizeStore(database()));
    files = new EnterpriseFileStore(database(), new AttachmentStore(database(), folder));
    list = new EnterpriseStore(database());
    fixture = new FirmFixture(database());
    fixture.town("140521103", "端氏镇");
    fixture.industry("34", "通用设备制造业", "C", "02");
  }

  private static EnterpriseDraft draft(String name) {
    return EnterpriseDraft.blank().withName(name).withTown("140521103").withIndustry("3411");
  }

  private Enterprise create(EnterpriseDraft draft) {
    return files.enterprise(store.create(CLERK, draft)).orElseThrow();
  }

  private static List<String> fields(List<Problem> problems, Problem.Kind kind) {
    return problems.stream().filter(problem -> problem.kind() == kind).map(Problem::field).toList();
  }

  @Test
  void keepsAllThatWasEntered() {
    var draft =
        new EnterpriseDraft(
            " 沁水示例机械有限公司 ",
            "示例机械",
            "９１350100m000100y43",
            null,
            "140521103",
            "端氏村",
            "3411",
            true,
            LocalDate.parse("2025-01-01"),
            "示例张三",
            LocalDate.parse("2010-03-04"),
            new BigDecimal("500.50"),
            "有限责任公司",
            "煤机配件",
            null,
            null,
            LocalDate.parse("2024-06-01"),
            EnterpriseStatus.SUSPENDED,
            "备注");
    var firm = create(draft);
    assertThat(firm.entered()).isEqualTo(draft);
    assertThat(firm.code()).isEqualTo(CODE);
    assertThat(firm.town()).isEqualTo("端氏镇");
    assertThat(firm.industry()).isEqualTo("通用设备制造业");
    assertThat(trail()).startsWith("新建企业“沁水示例机械有限公司”");
  }

  @Test
  void findsANewFirmByItsInitialsAndSortsByPinyin() {
    create(draft("沁水示例铸造厂"));
    create(draft("长治示例单晶厂"));
    var none = EnterpriseFilter.none();
    assertThat(list.page(none.withText("qsslzz"), PageRequest.first(9)).rows()).hasSize(1);
    assertThat(list.page(none.withText("czsl"), PageRequest.first(9)).rows()).hasSize(1);
    assertThat(list.page(none, PageRequest.first(9)).rows())
        .extracting(EnterpriseRow::name)
        .containsExactly("长治示例单晶厂", "沁水示例铸造厂");
  }

  @Test
  void saysAtEachFieldWhatIsWrong() {
    var future = LocalDate.parse("2026-11-24");
    var draft =
        new EnterpriseDraft(
            " ",
            null,
            "91350200M000000510",
            null,
            "140521999",
            null,
            "AB",
            null,
            null,
            null,
            future,
            new BigDecimal(-1),
            null,
            null,
            7L,
            ChainRole.HEAD,
            null,
            EnterpriseStatus.ACTIVE,
            null);
    assertThat(fields(store.problems(draft, null), Problem.Kind.ERROR))
        .containsExactlyInAnyOrder("NAME", "CODE", "ESTABLISHED_ON", "CAPITAL", "TOWN", "INDUSTRY", "CHAIN");
    assertThatThrownBy(() -> store.create(CLERK, draft))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("企业名称没有填")
        .hasMessageContaining("第18位");
    assertThat(list.count(EnterpriseFilter.none())).isZero();
  }

  @Test
  void acceptsACodeThatFailsItsCheckOnlyWithAReason() {
    var doubtful = draft("示例厂").withCode("91350200M000000510", null);
    assertThat(fields(store.problems(doubtful, null), Problem.Kind.ERROR)).containsExactly("CODE");
    var excused = doubtful.withCode("91350200M000000510", "执照如此");
    assertThat(fields(store.problems(excused, null), Problem.Kind.ERROR)).isEmpty();
    assertThat(create(excused).entered().codeOverrideReason()).isEqualTo("执照如此");
    var tooShort = draft("示例厂").withCode("9135", "执照如此");
    assertThat(fields(store.problems(tooShort, null), Problem.Kind.ERROR)).containsExactly("CODE");
  }

  @Test
  void asksWhetherAFirmIsEnteredTwice() {
    var first = create(draft("示例机械").withCode(CODE, null));
    fixture.formerName(first.id(), "老机械厂");
    var sameCode = store.problems(draft("另一个").withCode(CODE, null), null);
    assertThat(fields(sameCode, Problem.Kind.QUESTION)).containsExactly("CODE");
    assertThat(sameCode.getFirst().sentence()).contains("示例机械").contains("统一社会信用代码相同");
    assertThat(store.duplicates(draft("示例机械"), null))
        .extracting(Duplicate::reason)
        .containsExactly(Duplicate.Reason.SAME_NAME);
    assertThat(store.duplicates(draft("老机械厂"), null))
        .extracting(Duplicate::reason)
        .containsExactly(Duplicate.Reason.FORMER_NAME);
    assertThat(store.duplicates(draft("示例机械").withTown("140521100"), null)).isEmpty();
    assertThat(store.duplicates(first.entered(), first.id())).isEmpty();
    store.recycle(CLERK, first.id());
    assertThat(store.duplicates(draft("示例机械"), null))
        .singleElement()
        .satisfies(duplicate -> assertThat(duplicate.sentence()).contains("回收站"));
  }

  @Test
  void keepsTheFormerNameOfARenamedFirmSoThatItIsStillFound() {
    var firm = create(draft("端氏铸造厂"));
    store.edit(CLERK, firm, firm.entered().withName("沁水示例铸造有限公司"), true);
    var file = files.file(firm.id()).orElseThrow();
    assertThat(file.names())
        .singleElement()
        .satisfies(name -> {
          assertThat(name.name()).isEqualTo("端氏铸造厂");
          assertThat(name.kind()).isEqualTo(FirmName.Kind.FORMER);
        });
    assertThat(list.count(EnterpriseFilter.none().withText("端氏铸造"))).isEqualTo(1);
    assertThat(trail()).startsWith("把企业“端氏铸造厂”更名为“沁水示例铸造有限公司”");
  }

  @Test
  void namesWhatAnEditChangedAndWritesNothingWhereNothingDid() {
    var firm = create(draft("示例厂"));
    store.edit(CLERK, firm, firm.entered().withNote("新备注").withShortName("例"), false);
    assertThat(trail()).startsWith("修改企业“示例厂”的简称、备注");
    var now = files.enterprise(firm.id()).orElseThrow();
    var deeds = trail().size();
    store.edit(CLERK, now, now.entered(), false);
    assertThat(trail()).hasSize(deeds);
    assertThatThrownBy(() -> store.edit(CLERK, firm, firm.entered().withNote("旧"), false)).isInstanceOf(StaleRow.class);
  }

  @Test
  void recycledFirmComesBackWithItsChildrenAndItsChecksum() {
    var firm = create(draft("示例厂"));
    fixture.visit(firm.id(), "DONE", "2026-01-01");
    fixture.contact(firm.id(), "张示例", "0356-1234567");
    var before = Checksum.of(database());
    store.recycle(CLERK, firm.id());
    assertThat(list.count(EnterpriseFilter.none())).isZero();
    assertThat(list.page(EnterpriseFilter.bin(), PageRequest.first(9)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.recycledAt()).isNotNull());
    store.restore(CLERK, firm.id());
    assertThat(Checksum.of(database())).isEqualTo(before);
    store.recycle(CLERK, firm.id());
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
  }

  @Test
  void severalFirmsGoIntoTheBinAndComeBackAsOneDeed() {
    var ids = List.of(create(draft("甲厂")).id(), create(draft("乙厂")).id());
    var before = Checksum.of(database());
    store.recycleAll(CLERK, ids);
    assertThat(list.count(EnterpriseFilter.bin())).isEqualTo(2);
    new History(database()).undo(CLERK);
    assertThat(Checksum.of(database())).isEqualTo(before);
    store.recycleAll(CLERK, ids);
    store.restoreAll(CLERK, ids);
    assertThat(Checksum.of(database())).isEqualTo(before);
    assertThat(trail()).startsWith("从回收站还原 2 户企业");
  }
}
