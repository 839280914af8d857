package cn.qinshui.zhuanban.data.standard;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.demo.DemoLibrary;
import cn.qinshui.zhuanban.data.demo.DemoOptions;
import cn.qinshui.zhuanban.data.seed.Content;
import cn.qinshui.zhuanban.data.standard.PackRenewal.Way;
import cn.qinshui.zhuanban.data.standard.PackRenewalStore.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A newer program meets a library of before.
public class PackRenewalStoreTest extends StoreTest {
  private final Content content = new Content();
  private final String fields = content.standardFields();

  private Database database;
  private PackRenewalStore renewals;
  private PackStore packs;

  @BeforeEach
  void library() {
    database = database();
    DemoLibrary.make(database, folder, DemoOptions.fx1(LocalDate.of(2026, 11, 23)), CLERK);
    renewals = new PackRenewalStore(database);
    packs = new PackStore(database);
  }

  private List<Shipped> shipped() {
    return content.standards().stream().map(pack -> new Shipped(pack.what(), pack.text())).toList();
  }

  /// What the next program ships: one part of one pack says otherwise.
  private List<Shipped> next(String code, String was, String is) {
    var reader = PackReader.withFields(fields);
    return shipped().stream()
        .map(one -> {
          if (!one.pack().code().equals(code)) return one;
          var text = one.text().replaceFirst(was, is);
          assertThat(text).isNotEqualTo(one.text());
          return new Shipped(reader.read(code + ".json", text), text);
        })
        .toList();
  }

  private List<PackRow> editions(String code) {
    return packs.all().stream().filter(row -> row.code().equals(code)).toList();
  }

  @Test
  void theSameProgramBringsNothing() {
    assertThat(renewals.plan(fields, shipped())).isEmpty();
  }

  @Test
  void aShippedPackTakesThePlaceOfTheShippedOneAndSaysWhatChanged() {
    var newer = next("srdi-2026", "\"value\": 1500", "\"value\": 1600");
    var planned = renewals.plan(fields, newer);
    assertThat(planned)
        .singleElement()
        .satisfies(renewal -> assertThat(renewal.way()).isEqualTo(Way.REPLACED))
        .satisfies(renewal ->
            assertThat(renewal.candidate().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.words()).contains("“1500”改为“1600”")));
    renewals.bring(CLERK, fields, planned);
    assertThat(editions("srdi-2026")).hasSize(2).allMatch(PackRow::shipped);
    assertThat(packs.shelf().find("srdi-2026").orElseThrow().body()).contains("1600");
    assertThat(renewals.plan(fields, newer)).isEmpty();
    assertThat(renewals.plan(fields, shipped())).as("an older program takes nothing back").isEmpty();
  }

  @Test
  void whatWasTakenBackIsNotBroughtAgain() {
    var newer = next("srdi-2026", "\"value\": 1500", "\"value\": 1600");
    renewals.bring(CLERK, fields, renewals.plan(fields, newer));
    renewals.remember(fields, newer);
    new History(database).undo(CLERK);
    assertThat(packs.shelf().find("srdi-2026").orElseThrow().body()).contains("1500");
    assertThat(renewals.plan(fields, newer)).isEmpty();
  }

  @Test
  void whatTheOfficeLoadedStaysInForceAndTheNewOneLiesBesideIt() {
    var edits = new PackEditStore(database);
    var own = edits.body(editions("srdi-2026").getFirst().id()).replaceFirst("\"value\": 1500", "\"value\": 1550");
    edits.load(CLERK, edits.read("本办.json", own));
    var newer = next("srdi-2026", "\"value\": 1500", "\"value\": 1600");
    var planned = renewals.plan(fields, newer);
    assertThat(planned).extracting(PackRenewal::way).containsExactly(Way.KEPT);
    renewals.bring(CLERK, fields, planned);
    assertThat(packs.shelf().find("srdi-2026").orElseThrow().body()).isEqualTo(own);
    assertThat(editions("srdi-2026")).hasSize(3);
  }

  @Test
  void oneThatTheOfficeStoppedUsingIsNotUsedAgain() {
    new PackEditStore(database).takeOutOfForce(CLERK, editions("hnte-2016").getFirst());
    var newer = next("hnte-2016", "\"name\": \"", "\"name\": \"修订");
    var planned = renewals.plan(fields, newer);
    assertThat(planned).extracting(PackRenewal::way).containsExactly(Way.KEPT);
    renewals.bring(CLERK, fields, planned);
    assertThat(packs.shelf().find("hnte-2016")).isEmpty();
  }

  @Test
  void anotherRuleOfSizesSizesEveryFirmInTheSameDeed() {
    var before = sizes();
    assertThat(before.values()).contains("SMALL");
    var newer = next("size-2011", "\"value\": 300, \"unit\": \"万元\"", "\"value\": 30000, \"unit\": \"万元\"");
    renewals.bring(CLERK, fields, renewals.plan(fields, newer));
    assertThat(sizes()).isNotEqualTo(before);
    new History(database).undo(CLERK);
    assertThat(sizes()).isEqualTo(before);
  }

  private Map<Long, String> sizes() {
    return database.read(sql ->
        sql.select(ENTERPRISE.ID, ENTERPRISE.SIZE_CLASS)
            .from(ENTERPRISE)
            .where(ENTERPRISE.SIZE_CLASS.isNotNull())
            .fetchMap(ENTERPRISE.ID, ENTERPRISE.SIZE_CLASS));
  }
}
