package cn.qinshui.zhuanban.data.search;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseDraft;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseEditStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.FirmFixture;
import cn.qinshui.zhuanban.data.enterprise.FirmName;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.plan.PlanFixture;
import cn.qinshui.zhuanban.data.policy.PolicyDraft;
import cn.qinshui.zhuanban.data.policy.PolicyEditStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class SearchIndexTest extends StoreTest {
  private static final Pinyin PINYIN = Pinyin.load();

  private SearchIndex search;
  private EnterpriseEditStore firms;
  private EnterprisePartStore parts;

  @BeforeEach
  void stores() {
    var sizes = new SizeStore(database());
    firms = new EnterpriseEditStore(database(), PINYIN, sizes);
    parts = new EnterprisePartStore(database(), sizes);
    search = new SearchIndex(database(), PINYIN);
  }

  @AfterEach
  void end() {
    search.close();
  }

  private long firm(String name, String code) {
    return firms.create(CLERK, EnterpriseDraft.blank().withName(name).withCode(code, "示例"));
  }

  private List<String> titles(String text) {
    return search.find(text, 50).hits().stream().map(SearchHit::title).toList();
  }

  @Test
  void findsAFirmByEverythingItIsKnownBy() {
    var id = firm("沁水示例机械（端氏）有限公司", "91350100M000100Y43");
    parts.save(CLERK, id, new FirmName(0, 0, "老铸造厂", FirmName.Kind.FORMER, null));
    parts.save(CLERK, id, new FirmName(0, 0, "例机", FirmName.Kind.SHORT, null));
    parts.save(CLERK, id, new Contact(0, 0, "单示例", null, "0356-7022345", true, null));
    firm("长治别家有限公司", "91110105771583283D");
    for (var text :
        List.of(
            "沁水",
            "机械(端氏)",
            "机械（端氏）",
            "qssl",
            "qsslj",
            "qinshuishili",
            "qinssljx",
            "qinssl",
            "沁水sl",
            "jixieds",
            "QSSL",
            "老铸造",
            "lzz",
            "例机",
            "0y43",
            "Y43",
            "91350100m",
            "m000100",
            "7022345",
            "2345",
            "单示例",
            "shan",
            "ssl",
            "沁水 铸造",
            "机械 2345",
            "qs 0y43")) {
      assertThat(titles(text)).as(text).containsExactly("沁水示例机械（端氏）有限公司");
    }
    for (var text : List.of("沁水别家", "zzzz", "3501", "沁水 别家", "(", " ", "x5")) {
      assertThat(titles(text)).as(text).doesNotContain("长治别家有限公司");
    }
    assertThat(titles("zzzz")).isEmpty();
    assertThat(titles("czbj")).containsExactly("长治别家有限公司");
  }

  @Test
  void saysWhereItWasFound() {
    var id = firm("示例厂", "91350100M000100Y43");
    parts.save(CLERK, id, new FirmName(0, 0, "老铸造厂", FirmName.Kind.FORMER, null));
    assertThat(search.find("铸造", 9).hits().getFirst().reason()).isEqualTo("曾用名：老铸造厂");
    assertThat(search.find("0y43", 9).hits().getFirst().reason()).isEqualTo("信用代码：91350100m000100y43");
    assertThat(search.find("示例", 9).hits().getFirst().reason()).isEmpty();
  }

  @Test
  void nearestComesFirst() {
    var id = firm("沁水铸造厂", "91350100M000100Y43");
    firm("铸造厂配件公司", "91110105771583283D");
    firm("铸造厂", "91110000802100433B");
    parts.save(CLERK, firm("新名公司", "91110108740084270C"), new FirmName(0, 0, "铸造厂", FirmName.Kind.FORMER, null));
    assertThat(titles("铸造厂")).containsExactly("铸造厂", "新名公司", "铸造厂配件公司", "沁水铸造厂");
    assertThat(search.find("铸造厂", 2).groups())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.total()).isEqualTo(4);
          assertThat(found.hits()).hasSize(2);
        });
    assertThat(id).isPositive();
  }

  @Test
  void followsEveryChangeUndoIncluded() {
    search.build();
    var id = firm("示例甲厂", "91350100M000100Y43");
    assertThat(titles("甲厂")).hasSize(1);
    var files = new EnterpriseFileStore(database(), new AttachmentStore(database(), folder));
    var seen = files.enterprise(id).orElseThrow();
    firms.edit(CLERK, seen, seen.entered().withName("示例乙厂"), false);
    assertThat(titles("甲厂")).isEmpty();
    assertThat(titles("乙厂")).hasSize(1);
    parts.save(CLERK, id, new Contact(0, 0, "张三丰", null, null, false, null));
    assertThat(titles("张三丰")).hasSize(1);
    parts.delete(CLERK, id, files.file(id).orElseThrow().contacts().getFirst());
    assertThat(titles("张三丰")).isEmpty();
    new History(database()).undo(CLERK);
    assertThat(titles("张三丰")).hasSize(1);
    firms.recycle(CLERK, id);
    assertThat(titles("乙厂")).isEmpty();
    firms.restore(CLERK, id);
    assertThat(titles("乙厂")).hasSize(1);
  }

  @Test
  void seesWhatIsLoadedWithoutImages() {
    search.build();
    var rows = new ArrayList<EnterpriseRecord>();
    for (var i = 0; i < 100; i++) {
      var row = new EnterpriseRecord();
      row.setName("示例" + i + "号厂");
      row.setInitials("sl");
      row.setSortKey("sl");
      row.setStatus("ACTIVE");
      rows.add(row);
    }
    database()
        .write(
            Deed.seed(CLERK, "载入"),
            tx -> {
              tx.load(rows);
              return rows.size();
            });
    assertThat(titles("示例")).hasSize(50);
    assertThat(titles("示例77号")).containsExactly("示例77号厂");
  }

  @Test
  void manyChangesAreReadAnewAndNothingIsLost() {
    firm("最初的厂", "91350100M000100Y43");
    search.build();
    database()
        .write(
            Deed.bulk(CLERK, "批量"),
            tx -> {
              for (var i = 0; i < 2100; i++) {
                var row = new EnterpriseRecord();
                row.setName("批量" + i + "厂");
                row.setInitials("pl");
                row.setSortKey("pl");
                row.setStatus("ACTIVE");
                tx.insert(row);
              }
              return 0;
            });
    assertThat(search.find("批量", 5).groups().getFirst().total()).isEqualTo(2100);
    assertThat(titles("批量2099厂")).containsExactly("批量2099厂");
    assertThat(titles("最初")).containsExactly("最初的厂");
  }

  @Test
  void landsOnUnitsByAnyOfTheirNamesAndOnMeasures() {
    PlanFixture.in(database());
    var alias = search.find("发展和改革", 9);
    assertThat(alias.groups().getFirst().group()).isEqualTo(SearchGroup.UNIT);
    assertThat(search.find("加强金融对接", 9).groups().getFirst().group()).isEqualTo(SearchGroup.MEASURE);
    assertThat(search.find("措施14", 9).hits().getFirst().title()).startsWith("措施14");
  }

  @Test
  void findsDemandsVisitsAndPoliciesByTheirText() {
    var fixture = new FirmFixture(database());
    var id = firm("示例厂", "91350100M000100Y43");
    fixture.demand(id, "WORKING");
    fixture.visit(id, "DONE", "2026-10-01");
    new PolicyEditStore(database()).create(CLERK, PolicyDraft.blank().withTitle("梯度培育办法", "晋工信〔2026〕5号"));
    assertThat(titles("诉〔2026〕1号")).containsExactly("诉〔2026〕1号 示例诉求");
    assertThat(titles("slsq")).containsExactly("诉〔2026〕1号 示例诉求");
    assertThat(titles("晋工信")).containsExactly("梯度培育办法");
    assertThat(titles("tdpy")).containsExactly("梯度培育办法");
    assertThat(search.find("示例", 9).groups())
        .extracting(SearchResult.Found::group)
        .containsExactly(SearchGroup.ENTERPRISE, SearchGroup.DEMAND);
  }
}
