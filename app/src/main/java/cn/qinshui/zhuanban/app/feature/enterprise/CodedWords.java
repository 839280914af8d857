package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.SuggestField;
import cn.qinshui.zhuanban.data.db.Dictionaries;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.List;

/// The words of one of the office's dictionaries: saved by code, shown in words; what it does not hold is itself.
record CodedWords(List<Choice> choices) {

  static CodedWords sources(Dictionaries dictionaries) {
    return new CodedWords(dictionaries.choices("year_figures.source"));
  }

  static CodedWords ownerships(Dictionaries dictionaries) {
    return new CodedWords(dictionaries.choices("enterprise.ownership"));
  }

  String shown(String saved) {
    return choices.stream().filter(choice -> choice.code().equals(saved)).map(Choice::label).findFirst().orElse(saved);
  }

  String saved(String typed) {
    return choices.stream().filter(choice -> choice.label().equals(typed)).map(Choice::code).findFirst().orElse(typed);
  }

  SuggestField field() {
    return new SuggestField(choices.stream().map(Choice::label).toList(), this::shown, this::saved);
  }
}
