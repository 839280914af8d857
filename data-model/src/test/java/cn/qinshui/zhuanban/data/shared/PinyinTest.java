package cn.qinshui.zhuanban.data.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
  private static final Pinyin PINYIN = Pinyin.load();

  @ParameterizedTest
  @CsvSource({
    "沁水县, qinshuixian", "长治, changzhi", "重庆, chongqing", "银行, yinhang", "行业, hangye", "端氏镇, duanshizhen",
    "嘉峰, jiafeng", "绿色, lvse", "吕梁, lvliang", "轧钢厂, zhagangchang", "大厦, dasha", "成长, chengzhang",
    "长平, changping", "煤层气, meicengqi", "董事长, dongshizhang", "朝阳, zhaoyang"
  })
  void readsPlacesAndWords(String text, String sound) {
    assertThat(PINYIN.read(text).full()).isEqualTo(sound);
  }

  @ParameterizedTest
  @CsvSource({
    "单小明, shanxiaoming",
    "曾强, zengqiang",
    "解放, xiefang",
    "尉迟恭, yuchigong",
    "仇和, qiuhe",
    "张单, zhangdan",
    "区志伟, ouzhiwei",
    "查良镛, zhaliangyong",
    "长孙无忌, zhangsunwuji",
    "单于明, chanyuming"
  })
  void readsSurnamesAsSurnames(String name, String sound) {
    assertThat(PINYIN.readPerson(name).full()).isEqualTo(sound);
  }

  @Test
  void offersEveryReadingOfAPolyphonicCharacter() {
    assertThat(PINYIN.readings('行')).containsExactly("xing2", "hang2");
    assertThat(PINYIN.read("长乐").allInitials(8)).containsExactly("cl", "zl", "cy", "zy");
    assertThat(PINYIN.read("单县").allInitials(8)).containsExactly("sx");
    assertThat(PINYIN.read("长乐长乐长乐").allInitials(8)).hasSize(8).startsWith("clclcl");
  }

  @Test
  void theColumnOfInitialsFitsItsWidth() {
    assertThat(PINYIN.read("长乐").initialsColumn(200)).isEqualTo("cl zl cy zy");
    assertThat(PINYIN.read("长乐").initialsColumn(6)).isEqualTo("cl zl");
    assertThat(PINYIN.read("沁水".repeat(150)).initialsColumn(200)).hasSize(200);
  }

  @Test
  void readsLatinDigitsAndMarks() {
    var reading = PINYIN.read("沁水（示例）３Ｄ打印·公司");
    assertThat(reading.full()).isEqualTo("qinshuishili3ddayingongsi");
    assertThat(reading.initials()).isEqualTo("qssl3ddygs");
  }

  @ParameterizedTest
  @CsvSource({
    "㛃, jie",
    "䶮, yan",
    "镕, rong",
    "喆, zhe",
    "昇, sheng",
    "堃, kun",
    "垚, yao",
    "犇, ben",
    "翀, chong",
    "赟, yun",
    "〇, ling",
    "𬭎, hong"
  })
  void readsRareNameCharacters(String character, String sound) {
    assertThat(PINYIN.read(character).full()).isEqualTo(sound);
  }

  @Test
  void unknownCharactersAreLeftOut() {
    assertThat(PINYIN.readings(0x1F600)).isEmpty();
    assertThat(PINYIN.read("😀沁").full()).isEqualTo("qin");
    assertThat(PINYIN.read("").sortKey(600)).isEmpty();
  }

  @Test
  void sortKeyOrdersBySoundThenTone() {
    var sorted =
        Stream.of("先锋", "西安", "沁水", "阳城", "晋城", "高平", "陵川", "锦程", "泽州")
            .sorted(Comparator.comparing(name -> PINYIN.read(name).sortKey(600)))
            .toList();
    assertThat(sorted).containsExactly("高平", "锦程", "晋城", "陵川", "沁水", "西安", "先锋", "阳城", "泽州");
  }

  @Test
  void sortKeyNeverCutsASound() {
    assertThat(PINYIN.read("沁水沁水").sortKey(12)).isEqualTo("qin4shui3");
  }
}
