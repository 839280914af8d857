package cn.qinshui.zhuanban.data.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateSearchTest {
  private static final List<String> TOWNS = List.of("龙港镇", "嘉峰镇", "中村镇");
  private final DuplicateRules rules = DuplicateRules.load();
  private int serial;

  private FirmTraits firm(String name, @Nullable String code, @Nullable String town, String... phones) {
    return new FirmTraits(++serial, name, null, code, town, town, null, null, List.of(), List.of(phones));
  }

  private List<DuplicatePair> pairs(FirmTraits... firms) {
    return pairs(List.of(firms), Course.unwatched());
  }

  private List<DuplicatePair> pairs(List<FirmTraits> firms, Course course) {
    return new DuplicateSearch(rules, TOWNS, course).pairs(firms);
  }

  private static List<Reason> reasons(DuplicatePair pair) {
    return pair.evidence().stream().map(Evidence::reason).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "沁水县示例兴达机械厂, 兴达机械",
    "沁水示例兴达机械有限公司, 兴达机械",
    "山西省晋城市沁水县龙港镇兴达机械有限责任公司, 兴达机械",
    "（沁水）龙港兴达 机械（集团）股份有限公司, 兴达机械",
    "沁水有限公司, 沁水",
    "龙港镇, 龙港镇",
    "𠮷祥𠀀食品厂, 𠮷祥𠀀食品",
  })
  void theCoreOfANameIsWhatTellsItFromOthers(String name, String core) {
    assertThat(new NameCore(rules, TOWNS).of(name)).isEqualTo(core);
  }

  @Test
  void sameCodeAndSameOrganisationCodeAreTheStrongestReasons() {
    var same = pairs(firm("甲厂一号", "91140521MA0GXXXX1A", null), firm("乙公司二号", "91140521MA0GXXXX1A", null));
    assertThat(same)
        .singleElement()
        .satisfies(pair -> {
          assertThat(reasons(pair)).containsExactly(Reason.SAME_CODE);
          assertThat(pair.strength()).isEqualTo(Strength.LIKELY);
        });
    var moved = pairs(firm("甲厂一号", "91140521MA0GXXXX1A", null), firm("乙公司二号", "91140500MA0GXXXX1B", null));
    assertThat(moved).singleElement().satisfies(pair -> assertThat(reasons(pair)).containsExactly(Reason.ORGANISATION));
  }

  @Test
  void aCodeThatLostItsBeginningIsKnownByItsTail() {
    var found = pairs(firm("甲厂一号", "91140521MA0GXXXX1A", null), firm("乙公司二号", "0GXXXX1A", null));
    assertThat(found).singleElement().satisfies(pair -> assertThat(reasons(pair)).containsExactly(Reason.CODE_TAIL));
  }

  @Test
  void telephonesAreComparedByTheirDigits() {
    var found = pairs(firm("甲厂一号", null, null, "0356-700 0001"), firm("乙公司二号", null, null, "０３５６７０００００１"));
    assertThat(found)
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.reasons()).isEqualTo("电话相同：03567000001");
          assertThat(pair.strength()).isEqualTo(Strength.POSSIBLE);
        });
    assertThat(pairs(firm("甲厂一号", null, null, "8001"), firm("乙公司二号", null, null, "8001"))).isEmpty();
  }

  @Test
  void aNumberThatManyShareSaysNothing() {
    var crowd = new ArrayList<FirmTraits>();
    for (int i = 0; i <= rules.crowd(); i++)
      crowd.add(firm(Character.toString(0x4e00 + 7 * i).repeat(3) + "厂", null, null, "03567000001"));
    assertThat(pairs(crowd, Course.unwatched())).isEmpty();
  }

  @Test
  void oneNameInTwoTownsIsLessThanInOne() {
    assertThat(pairs(firm("沁水县兴达机械厂", null, "龙港镇"), firm("沁水兴达机械有限公司", null, "龙港镇")))
        .singleElement()
        .extracting(DuplicatePair::strength)
        .isEqualTo(Strength.POSSIBLE);
    assertThat(pairs(firm("沁水县龙港镇兴达机械厂", null, "龙港镇"), firm("沁水嘉峰兴达机械有限公司", null, "嘉峰镇")))
        .singleElement()
        .extracting(DuplicatePair::strength)
        .isEqualTo(Strength.WEAK);
  }

  @Test
  void namesAreAlikeByWhatIsRareInThem() {
    var firms = new ArrayList<FirmTraits>();
    for (var head : List.of("恒信", "瑞丰", "长盛", "永固", "同泰", "金鼎", "晋源", "鸿运", "蓝图")) {
      firms.add(firm(head + "煤层气设备有限公司", null, "龙港镇"));
    }
    assertThat(pairs(firms, Course.unwatched())).as("a shared trade is no likeness").isEmpty();
    firms.add(firm("恒信煤层气设备制造厂", null, "龙港镇"));
    assertThat(pairs(firms, Course.unwatched()))
        .singleElement()
        .satisfies(pair -> assertThat(reasons(pair)).containsExactly(Reason.SIMILAR_NAME));
  }

  @Test
  void aFormerNameThatIsAnothersNameIsAReason() {
    var renamed = new FirmTraits(1, "新名称机械厂", null, null, null, null, null, null, List.of("老名称铸造厂"), List.of());
    var old = new FirmTraits(2, "老名称铸造厂", null, null, null, null, null, null, List.of(), List.of());
    assertThat(pairs(renamed, old))
        .singleElement()
        .satisfies(pair -> assertThat(pair.reasons()).isEqualTo("一家的曾用名是另一家的名称：老名称铸造厂"));
  }

  @Test
  void tellsHowFarItIsAndStopsWhenTold() {
    var firms = IntStream.range(0, 2000).mapToObj(i -> firm("示例第" + i + "机械厂", null, null, "0356" + i)).toList();
    var steps = new ArrayList<Long>();
    pairs(firms, (done, all, note) -> steps.add(100 * done / all));
    assertThat(steps).hasSizeGreaterThan(4).isSorted();
    Course cancelled =
        (done, all, note) -> {
          if (done > 0) throw new CancellationException();
        };
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> pairs(firms, cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
