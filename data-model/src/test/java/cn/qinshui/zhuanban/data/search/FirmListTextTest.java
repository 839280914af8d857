package cn.qinshui.zhuanban.data.search;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.CONTACT;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseRow;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseSort;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.FirmTexts;
import cn.qinshui.zhuanban.data.jooq.tables.records.ContactRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of firms finds by the index in memory what it finds in the database, in the same order.
public class FirmListTextTest extends StoreTest {
  private static final int FIRMS = 6_000;
  private static final String[] TOWNS = {"140521100", "140521101", "140521102"};
  private static final Pinyin PINYIN = Pinyin.load();

  private SearchIndex index;
  private EnterpriseStore plain;
  private EnterpriseStore quick;

  @BeforeEach
  void firms() {
    database()
        .write(
            Deed.bulk(CLERK, "示例企业"),
            tx -> {
              var firms = new ArrayList<EnterpriseRecord>();
              for (int i = 0; i < FIRMS; i++) firms.add(firm(tx.newId(), i));
              tx.insertAll(firms);
              var contacts = new ArrayList<ContactRecord>();
              for (int i = 0; i < FIRMS; i += 3) contacts.add(contact(firms.get(i).getId(), i));
              tx.insertAll(contacts);
              return tx.newId();
            });
    index = new SearchIndex(database(), PINYIN);
    index.build();
    plain = new EnterpriseStore(database());
    quick = new EnterpriseStore(database(), index);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  private static EnterpriseRecord firm(long id, int number) {
    var firm = new EnterpriseRecord();
    firm.setId(id);
    firm.setName("示例" + number * 7919 % FIRMS + (number % 4 == 0 ? "号铸造厂" : "号机械厂"));
    firm.setCode("91140521MA%08d".formatted(number));
    firm.setTownCode(TOWNS[number % TOWNS.length]);
    var reading = PINYIN.read(firm.getName());
    firm.setInitials(reading.initialsColumn(ENTERPRISE.INITIALS.getDataType().length()));
    firm.setSortKey(reading.sortKey(ENTERPRISE.SORT_KEY.getDataType().length()));
    firm.setStatus("ACTIVE");
    return firm;
  }

  private static ContactRecord contact(long firm, int number) {
    var contact = new ContactRecord();
    contact.setEnterpriseId(firm);
    contact.setName(number % 2 == 0 ? "张示例" : "李示例");
    contact.setPhone("139%08d".formatted(number));
    contact.setIsPrimary(true);
    return contact;
  }

  private static List<Long> page(EnterpriseStore store, EnterpriseFilter filter, PageRequest request) {
    return store.page(filter, request).rows().stream().map(EnterpriseRow::id).toList();
  }

  /// Many hits (机械, 号) and few, by name, code, phone, contact and sound, narrowed further and not.
  @Test
  void findsTheSameFirmsInTheSameOrder() {
    var requests =
        List.of(
            new PageRequest(0, 50, null, false),
            new PageRequest(40, 30, EnterpriseSort.NAME.name(), true),
            new PageRequest(0, 50, EnterpriseSort.CODE.name(), true));
    for (var text :
        List.of(
            "机械",
            "号",
            "铸造 张示",
            "示例59",
            "MA00000123",
            "1234",
            "13900000012",
            "李示",
            "zzc",
            "jixie",
            "没有",
            "示例铸造",
            "sl jx",
            "sljx")) {
      assertThat(index.holding(text)).isPresent();
      for (var filter :
          List.of(
              EnterpriseFilter.none().withText(text),
              EnterpriseFilter.none().withText(text).withTowns(Set.of(TOWNS[1])))) {
        assertThat(quick.count(filter)).as(text).isEqualTo(plain.count(filter));
        assertThat(quick.ids(filter)).as(text).isEqualTo(plain.ids(filter));
        for (var request : requests) {
          assertThat(page(quick, filter, request)).as(text + request).isEqualTo(page(plain, filter, request));
        }
      }
    }
  }

  @Test
  void readsAPageFromTheMiddleOfManyHits() {
    var filter = EnterpriseFilter.none().withText("机械");
    assertThat(index.holding("机械").orElseThrow()).hasSizeGreaterThan(4_000);
    var request = new PageRequest(4_400, 200, null, false);
    assertThat(page(quick, filter, request)).isNotEmpty().isEqualTo(page(plain, filter, request));
  }

  @Test
  void knowsWhatWasWrittenSince() {
    var filter = EnterpriseFilter.none().withText("长治");
    assertThat(quick.count(filter)).isZero();
    long id = plain.ids(EnterpriseFilter.none()).getFirst();
    database().write(Deed.edit(CLERK, "更名"), tx -> tx.update(ENTERPRISE, id, null, row -> row.setName("示例长治厂")));
    assertThat(quick.ids(filter)).containsExactly(id);
    database()
        .write(
            Deed.edit(CLERK, "移入回收站"),
            tx -> {
              tx.recycle(ENTERPRISE, id);
              return id;
            });
    assertThat(quick.count(filter)).isZero();
    assertThat(quick.count(EnterpriseFilter.bin().withText("长治"))).isEqualTo(1);
    assertThat(database().<Integer>read(sql -> sql.fetchCount(CONTACT))).isEqualTo(FIRMS / 3);
  }

  @Test
  void asksTheDatabaseWhileTheIndexIsNotThere() {
    try (var unread = new SearchIndex(database(), PINYIN)) {
      assertThat(unread.holding("机械")).isEmpty();
      assertThat(new EnterpriseStore(database(), unread).count(EnterpriseFilter.none().withText("1234")))
          .isEqualTo(plain.count(EnterpriseFilter.none().withText("1234")));
    }
    assertThat(FirmTexts.NONE.holding("机械")).isEqualTo(Optional.empty());
  }
}
