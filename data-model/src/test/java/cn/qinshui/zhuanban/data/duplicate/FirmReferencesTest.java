package cn.qinshui.zhuanban.data.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.jooq.DefaultSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.junit.jupiter.api.Test;

public class FirmReferencesTest extends StoreTest {
  private static final String OF_THE_ENGINE =
      """
      select k.table_name, k.column_name
      from information_schema.referential_constraints r
      join information_schema.key_column_usage k
        on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
      join information_schema.key_column_usage u
        on u.constraint_schema = r.unique_constraint_schema and u.constraint_name = r.unique_constraint_name
      where lower(u.table_name) = 'enterprise'\
      """;

  @Test
  void knowsEveryForeignKeyOfTheSchemaThatNamesAFirm() {
    var inSchema =
        database()
            .read(sql -> sql.fetch(OF_THE_ENGINE))
            .map(row -> (row.get(0) + "." + row.get(1)).toLowerCase(Locale.ROOT));
    var known = new TreeSet<>(FirmReferences.staying());
    for (var one : FirmReferences.all()) if (one.kind() == null) known.add(one.name());
    assertThat(known).containsExactlyInAnyOrderElementsOf(new TreeSet<>(inSchema)).hasSizeGreaterThan(20);
  }

  @Test
  void knowsEveryTableThatNamesRecordsByTheirTable() {
    var bySchema =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .filter(table -> !table.getName().equals("change_row")) // the trail itself
            .flatMap(table ->
                Arrays.stream(table.fields())
                    .filter(field -> field.getName().endsWith("_table"))
                    .map(field -> table.getName() + "." + field.getName().replace("_table", "_id")))
            .toList();
    var known = FirmReferences.all().stream().filter(one -> one.kind() != null).map(FirmReferences.Reference::name);
    assertThat(known).containsExactlyInAnyOrderElementsOf(bySchema);
  }

  @Test
  void everyUniqueKeyThatAMergeCouldBreakHasItsRule() {
    var unique =
        FirmReferences.all().stream()
            .flatMap(one -> one.table().getUniqueKeys().stream().filter(key -> key.getFields().contains(one.column())))
            .map(key ->
                key.getTable().getName() + key.getFields().stream().map(Field::getName).collect(Collectors.toList()))
            .toList();
    assertThat(unique)
        .as("a table whose rows may clash when two firms become one: MergedFigures shows how to resolve it")
        .isEqualTo(List.of("year_figures[enterprise_id, fiscal_year, source]"));
  }

  @Test
  void everyTableThatFollowsIsCalledByAWordAndCountsItsRevisions() {
    assertThat(FirmReferences.all())
        .allSatisfy(one -> {
          assertThat(FirmReferences.words(one.table().getName())).isNotEqualTo("其他记录");
          assertThat(one.table().field("rev")).as(one.name()).isNotNull();
        });
  }
}
