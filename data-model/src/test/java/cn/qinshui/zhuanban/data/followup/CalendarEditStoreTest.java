package cn.qinshui.zhuanban.data.followup;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.followup.FollowupFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinshui.zhuanban.data.db.CalendarStore;
import cn.qinshui.zhuanban.data.db.Checksum;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class CalendarEditStoreTest extends StoreTest {
  private Database database;
  private FollowupFixture fixture;
  private DemandEditStore demands;
  private CalendarEditStore store;

  @BeforeEach
  void prepare() {
    database = database();
    fixture = FollowupFixture.in(database);
    demands = new DemandEditStore(database);
    store = new CalendarEditStore(database);
  }

  private static CalendarFile file(String lines) {
    return CalendarFileReader.read(lines.getBytes(StandardCharsets.UTF_8));
  }

  private long register(LocalDate received) {
    var draft = new DemandDraft(fixture.firmA, null, null, "FINANCING", "贷款", null, "PHONE", received, 10);
    var assign = new DemandAction.Assign(received, fixture.plan.jinrong, List.of(), null, "");
    return demands.register(CLERK, draft, assign, null, TODAY).id();
  }

  private Demand demand(long id) {
    return new DemandFileStore(database).file(id, TODAY).orElseThrow().demand();
  }

  private void act(long id, DemandAction action) {
    demands.act(CLERK, demand(id), action, TODAY);
  }

  /// The hand case of the domain file: ten working days after 2026-09-24 end on 2026-10-15.
  @Test
  void theNationalDayIsSkippedAsTheFileSays() throws Exception {
    try (var shipped = getClass().getResourceAsStream("/calendars/2026.json")) {
      store.replace(CLERK, CalendarFileReader.read(shipped.readAllBytes()));
    }
    assertThat(new CalendarStore(database).load().plus(LocalDate.of(2026, 9, 24), 10))
        .isEqualTo(LocalDate.of(2026, 10, 15));
    assertThat(new CalendarStore(database).years())
        .singleElement()
        .satisfies(year -> {
          assertThat(year.year()).isEqualTo(2026);
          assertThat(year.off()).isEqualTo(33);
          assertThat(year.working()).isEqualTo(6);
          assertThat(year.toVerify()).isTrue();
        });
  }

  @Test
  void onlyWhatIsStillInWorkGetsAnotherDay() {
    var open = register(LocalDate.of(2026, 11, 12));
    var answered = register(LocalDate.of(2026, 11, 12));
    var extended = register(LocalDate.of(2026, 11, 12));
    act(answered, new DemandAction.Sign(LocalDate.of(2026, 11, 13), ""));
    act(answered, new DemandAction.Work(LocalDate.of(2026, 11, 13), ""));
    act(answered, new DemandAction.Answer(LocalDate.of(2026, 11, 16), "已办"));
    act(extended, new DemandAction.Extend(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 1), "等银行"));
    assertThat(demand(open).term().dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    var before = Checksum.of(database);
    var loaded = store.replace(CLERK, file("日期,类型,名称\n2026-11-24,休,示例节\n2026-11-28,班,示例节调休"));
    assertThat(loaded).isEqualTo(new CalendarEditStore.Loaded(2026, 2, 1));
    assertThat(demand(open).term().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(demand(answered).term().dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(demand(extended).term().dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    new History(database).undo(CLERK);
    assertThat(Checksum.of(database)).isEqualTo(before);
    assertThat(demand(open).term().dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
  }

  @Test
  void aYearIsReplacedAndTheOthersStay() {
    store.replace(CLERK, file("2026-01-01,休,元旦"));
    store.replace(CLERK, file("2027-01-01,休,元旦"));
    store.replace(CLERK, file("2026-10-01,休,国庆节\n2026-10-02,休,国庆节"));
    var calendar = new CalendarStore(database).load();
    assertThat(calendar.covers(2027)).isTrue();
    assertThat(calendar.special(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(calendar.special(LocalDate.of(2026, 10, 2))).isPresent();
  }

  @Test
  void gbkIsReadToo() {
    var bytes = "2027-01-01,休,元旦".getBytes(Charset.forName("GBK"));
    assertThat(CalendarFileReader.read(bytes).days().getFirst().name()).isEqualTo("元旦");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "empty file | '' | 这个文件是空的",
        "no such day | 2027-02-30,休,示例 | 第1行的日期“2027-02-30”认不出",
        "unknown word | 2027-01-01,假,元旦 | 第1行的“假”应写“休”或“班”",
        "missing column | 2027-01-01 | 第1行“2027-01-01”缺一栏",
        "working weekday | 2027-01-05,班,示例 | 第1行2027-01-05本来就是工作日",
        "twice | 2027-01-01,休,元旦;2027-01-01,休,元旦 | 写了两次",
        "two years | 2027-01-01,休,元旦;2028-01-01,休,元旦 | 不是2027年的日子",
        "broken JSON | '{\"year\": 2027,;\"holidays\": [}' | 第2行读不出来",
        "backwards | '{\"year\": 2027, \"holidays\": [{\"name\": \"元旦\", \"from\": \"2027-01-03\", \"to\":"
            + " \"2027-01-01\"}]}' | 早于起日"
      })
  void badFilesAreRefusedWithTheLineAndTheReason(String why, String lines, String sentence) {
    assertThatThrownBy(() -> file(lines.replace(';', '\n')))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence.strip());
  }
}
