package cn.qinshui.zhuanban.app.feature.settings;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.PlainScreen;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Screen;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.PageHeader;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.account.AccountStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Library;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import org.kordamp.ikonli.feather.Feather;

/// The screen of 设置.
public final class SettingsFeature {

  private SettingsFeature() {}

  /// @param present who sits at the desk
  /// @param seat changes who sits there
  public record Person(Supplier<Author> present, Consumer<Author> seat) {}

  public static Feature of(Desk desk, Deeds deeds, Library library, Person person) {
    return Feature.of(Route.Settings.class, _ -> screen(desk, deeds, library, person));
  }

  private static Screen screen(Desk desk, Deeds deeds, Library library, Person person) {
    var people = new PeopleCard(desk, deeds, new AccountStore(library.database()), person);
    var numbers = new NumbersCard(desk, deeds, library.database());
    var calendar = new CalendarCard(desk, deeds, library.database());
    var copies = new CopiesCard(desk, library);
    var trail = new TrailCard(desk, library.database(), person.present());
    var body = Boxes.column(16, people.card(), calendar.card(), numbers.card(), copies.card(), trail.card());
    body.setPadding(new Insets(4, 24, 24, 24));
    var head =
        new PageHeader("设置")
            .subtitle("人员、口径、备份与变更记录")
            .actions(
                Buttons.with(
                    Feather.HELP_CIRCLE,
                    Buttons.plain("使用手册（F1）", () -> desk.navigator().open(new Route.Handbook("start")))));
    return new PlainScreen(
        "设置", "settings", head, body, List.of(people.watch(), calendar.watch(), numbers.watch(), trail.watch()));
  }
}
