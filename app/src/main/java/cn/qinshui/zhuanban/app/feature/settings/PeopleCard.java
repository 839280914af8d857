package cn.qinshui.zhuanban.app.feature.settings;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Slot;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.data.account.Account;
import cn.qinshui.zhuanban.data.account.AccountStore;
import cn.qinshui.zhuanban.data.account.Role;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Who works here, who sits at the desk now, and changing places.
final class PeopleCard {
  private final Desk desk;
  private final Deeds deeds;
  private final AccountStore accounts;
  private final SettingsFeature.Person person;
  private final FlowPane names = new FlowPane(8, 8);
  private final TextField fresh = new TextField();
  private final Card card;
  private final Slot<List<Account>> slot;
  private final TableWatch.Watch watch;

  PeopleCard(Desk desk, Deeds deeds, AccountStore accounts, SettingsFeature.Person person) {
    this.desk = desk;
    this.deeds = deeds;
    this.accounts = accounts;
    this.person = person;
    fresh.setPromptText("姓名");
    fresh.setOnAction(_ -> add());
    card =
        new Card(
            "署名",
            Boxes.prose("每次修改都记下姓名和时间。换人坐到这台电脑前，点一下姓名即可。", "muted"),
            names,
            Boxes.row(8, fresh, Buttons.with(Feather.USER_PLUS, Buttons.plain("登记人员", this::add))));
    slot = desk.work().slot("读取人员", this::show);
    watch = desk.watch().on(Set.of("account"), this::reload);
    reload();
  }

  Card card() {
    return card;
  }

  TableWatch.Watch watch() {
    return watch;
  }

  private void reload() {
    slot.load(_ -> accounts.active());
  }

  private void show(List<Account> people) {
    names.getChildren().clear();
    for (var each : people) {
      var here = each.author().equals(person.present().get());
      var word = each.name() + "（" + each.role().label() + "）" + (here ? "　正在使用" : "");
      var button =
          Buttons.with(Feather.USER, here ? Buttons.main(word, () -> {}) : Buttons.plain(word, () -> seat(each)));
      names.getChildren().add(button);
    }
  }

  private void seat(Account account) {
    person.seat().accept(account.author());
    desk.notices().say("现在由" + account.name() + "使用");
    reload();
  }

  private void add() {
    var name = fresh.getText();
    deeds.write("登记人员", author -> accounts.add(author, name, Role.CLERK), _ -> fresh.clear());
  }
}
