package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.enterprise.DictionaryStore;
import cn.qinshui.zhuanban.data.followup.CommissionerStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import java.util.List;

/// What a firm's fields and the list's filter choose from: 乡镇, 行业, 产业链, 服务专员.
final class FirmChoices {

  private final Choices<String> towns = new Choices<>();
  private final Choices<String> industries = new Choices<>();
  private final Choices<Long> chains = new Choices<>();
  private final Choices<Long> commissioners = new Choices<>();

  /// Reads the lists of the library with the letters that find their entries.
  record Source(DictionaryStore store, CommissionerStore people, Pinyin pinyin) {

    private record Lists(
        List<Entry<String>> towns,
        List<Entry<String>> industries,
        List<Entry<Long>> chains,
        List<Entry<Long>> commissioners) {}

    private Lists read() {
      return new Lists(
          store.towns().stream()
              .filter(town -> town.mergedInto() == null)
              .map(town -> choice(town.code(), town.name(), ""))
              .toList(),
          store.industries().stream().map(each -> choice(each.code(), each.name(), each.code())).toList(),
          store.chains().stream().map(chain -> choice(chain.id(), chain.name(), "")).toList(),
          people.present().stream()
              .map(person -> new Entry<>(person.id(), person.name(), "", pinyin.readPerson(person.name()).initials()))
              .toList());
    }

    private <K> Entry<K> choice(K key, String label, String detail) {
      return new Entry<>(key, label, detail, pinyin.read(label).initials());
    }
  }

  /// Fills itself in the background, then calls `then`.
  void load(Work work, Source source, Runnable then) {
    work.run(
        "读取选项",
        progress -> source.read(),
        lists -> {
          towns.set(lists.towns());
          industries.set(lists.industries());
          chains.set(lists.chains());
          commissioners.set(lists.commissioners());
          then.run();
        });
  }

  Choices<String> towns() {
    return towns;
  }

  Choices<String> industries() {
    return industries;
  }

  Choices<Long> chains() {
    return chains;
  }

  Choices<Long> commissioners() {
    return commissioners;
  }
}
