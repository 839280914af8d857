package cn.qinshui.zhuanban.data.demo;

import static cn.qinshui.zhuanban.data.jooq.Tables.ENTERPRISE;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Ids;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.seed.FirstContent;
import cn.qinshui.zhuanban.data.seed.Seeding;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// Makes a demo library out of an empty one: first content and demo data as one deed of kind SEED without row images, and
/// beside the library planted.json and planted.md, which say what was planted.
public final class DemoLibrary {
  /// Ids count up from the beginning of their range, so that the same content has the same ids.
  private static final Clock ID_CLOCK = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);

  private DemoLibrary() {}

  /// Fills the library. Blocks; a million firms take minutes.
  public static Planted make(Library library, DemoOptions options, Author author) {
    return make(library.database(), library.folder(), options, author);
  }

  /// The same for a database on a server; `folder` takes the attachments and the two files.
  public static Planted make(Database database, Path folder, DemoOptions options, Author author) {
    boolean empty = FirstContent.isMissing(database) && database.read(sql -> !sql.fetchExists(ENTERPRISE));
    if (!empty) throw new Refusal("资料库“" + folder + "”里已有资料，示例数据只能放进空的资料库。请换一个文件夹。");
    var deed = Deed.seed(author, "载入示例数据：" + options.firms() + "家企业，" + options.visits() + "次走访");
    var planted =
        options.isLarge()
            ? database.load(deed, tx -> write(tx, options, folder))
            : database.write(deed, tx -> write(tx, options, folder));
    PlantedFiles.write(planted, folder);
    SeatPackageFile.write(folder, options.today());
    return planted;
  }

  private static Planted write(Tx tx, DemoOptions options, Path folder) {
    var first = new FirstContent();
    var days = new DemoDays(options.today(), new WorkdayCalendar(first.content().specialDays()));
    var ids = new Ids(ID_CLOCK, 0, 0);
    var seeding = new Seeding(tx, first.content().county(), ids::next, DemoDays.at(options.today(), 8, 0));
    first.write(seeding);
    var office = Office.of(tx.sql());
    var kinds = first.content().registers().stream().map(kind -> kind.what()).toList();
    return new DemoCounty(new DemoRows(seeding, options.isLarge()), days, office, options, folder).write(kinds);
  }
}
