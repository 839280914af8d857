package cn.qinshui.zhuanban.app;

import cn.qinshui.zhuanban.app.cli.Cli;
import cn.qinshui.zhuanban.app.feature.assessment.AssessmentFeature;
import cn.qinshui.zhuanban.app.feature.assessment.StandardsBrought;
import cn.qinshui.zhuanban.app.feature.briefing.BriefingFeature;
import cn.qinshui.zhuanban.app.feature.cultivate.CultivateFeature;
import cn.qinshui.zhuanban.app.feature.duplicate.DuplicateFeature;
import cn.qinshui.zhuanban.app.feature.duplicate.DuplicateStores;
import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFeature;
import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseStores;
import cn.qinshui.zhuanban.app.feature.enterprise.PortraitFeature;
import cn.qinshui.zhuanban.app.feature.exchange.ExchangeFeature;
import cn.qinshui.zhuanban.app.feature.exchange.FileDrops;
import cn.qinshui.zhuanban.app.feature.exchange.ImportStores;
import cn.qinshui.zhuanban.app.feature.figure.FigureFeature;
import cn.qinshui.zhuanban.app.feature.followup.DemandFeature;
import cn.qinshui.zhuanban.app.feature.followup.DemandStores;
import cn.qinshui.zhuanban.app.feature.followup.FollowupFeature;
import cn.qinshui.zhuanban.app.feature.listing.ListExport;
import cn.qinshui.zhuanban.app.feature.listing.ListingFeature;
import cn.qinshui.zhuanban.app.feature.matrix.MatrixFeature;
import cn.qinshui.zhuanban.app.feature.policy.PolicyFeature;
import cn.qinshui.zhuanban.app.feature.register.RegisterFeature;
import cn.qinshui.zhuanban.app.feature.settings.SettingsFeature;
import cn.qinshui.zhuanban.app.feature.statistics.StatisticsFeature;
import cn.qinshui.zhuanban.app.feature.today.TodayFeature;
import cn.qinshui.zhuanban.app.feature.today.UrgentCount;
import cn.qinshui.zhuanban.app.feature.trail.TrailFeature;
import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.ListDesk;
import cn.qinshui.zhuanban.app.shell.Navigator;
import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.shell.Section;
import cn.qinshui.zhuanban.app.shell.Shell;
import cn.qinshui.zhuanban.app.shell.Surroundings;
import cn.qinshui.zhuanban.app.shell.handbook.HandbookView;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.app.ui.Toasts;
import cn.qinshui.zhuanban.app.usecase.MakeAssessment;
import cn.qinshui.zhuanban.app.usecase.MakeBriefing;
import cn.qinshui.zhuanban.app.usecase.MakeDossier;
import cn.qinshui.zhuanban.app.usecase.MakeExport;
import cn.qinshui.zhuanban.app.usecase.MakeFunnel;
import cn.qinshui.zhuanban.app.usecase.MakeListing;
import cn.qinshui.zhuanban.app.usecase.MakeMatrix;
import cn.qinshui.zhuanban.app.usecase.MakePortrait;
import cn.qinshui.zhuanban.app.usecase.MakeSlips;
import cn.qinshui.zhuanban.app.usecase.MakeStatistics;
import cn.qinshui.zhuanban.app.usecase.ReadAttachments;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.app.work.TableWatch;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Changes;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.enterprise.FirmRoll;
import cn.qinshui.zhuanban.data.inbox.Inbox;
import cn.qinshui.zhuanban.data.policy.PolicyStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;
import cn.qinshui.zhuanban.data.view.FilterWordStore;
import cn.qinshui.zhuanban.data.view.SavedViewStore;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.StackPane;

/// The one place where stores, view models and screens of an open library are put together.
final class Wiring implements AutoCloseable {
  private final Navigator navigator = new Navigator();
  private final Changes.Subscription subscription;
  private final SearchEverything search;
  private final FirmRoll roll;
  private final Upkeep reading;
  private final Upkeep finding;
  private final UrgentCount urgent;
  private final StandardsBrought standards;
  private final Shell shell;
  private final SimpleObjectProperty<Author> author;
  private final Memory memory;
  private final Work work;

  /// What the window brings along.
  ///
  /// @param exportLog 导出日志 of the error dialog
  record Window(Work work, Memory memory, FilePick files, Runnable exportLog) {}

  /// To be called on the screen's thread.
  Wiring(Library library, Author who, Window window) {
    var database = library.database();
    work = window.work();
    author = new SimpleObjectProperty<>(who);
    memory = window.memory();
    var watch = new TableWatch(work.fx());
    var layers = new StackPane();
    var toasts = new Toasts();
    var notices = new Notices(layers, toasts, window.exportLog());
    var fonts = Typefaces.of(library.folder());
    var listing = new MakeListing(database, fonts);
    var history = new History(database);
    var deeds =
        new Deeds(
            work, history, database.changes(), author::get, (sentence, back) -> notices.say(sentence, "撤销", back));
    var lists =
        new ListDesk(
            new SavedViewStore(database),
            new FilterWordStore(database),
            deeds,
            author::get,
            new ListExport(listing, author::get)::open);
    var desk = new Desk(navigator, work, watch, notices, window.memory(), window.files(), database.clock(), lists);
    var undo = new UndoKeys(work, history, author::get, notices::say);
    subscription =
        database
            .changes()
            .subscribe(notice -> {
              watch.changed(notice.tables());
              work.fx().later(undo::refresh);
            });
    undo.refresh();
    var attachments = new AttachmentStore(database, library.folder());
    var pinyin = Pinyin.load();
    search = new SearchEverything(database, pinyin);
    reading = new Upkeep(work, watch, Set.of("attachment"), "读取附件文字", new ReadAttachments(database, attachments)::run);
    finding = new Upkeep(work, watch, SearchEverything.TABLES, "准备搜索", this::prepare);
    roll = new FirmRoll(database, search.firms(), () -> work.fx().later(finding::begin));
    urgent = new UrgentCount(desk, database, attachments);
    var inbox = new Inbox(library.folder(), database.clock().getZone());
    navigator.register(TodayFeature.of(desk, deeds, database, attachments, inbox, author));
    // Reads while the rest is put together.
    navigator.visit(Section.TODAY);
    shell = new Shell(layers, toasts, desk, surroundings(library, undo));
    navigator.register(ListingFeature.of(desk, listing, author::get));
    var firms = new EnterpriseStore(database, roll);
    navigator.register(EnterpriseFeature.of(desk, EnterpriseStores.of(library, pinyin, firms), deeds));
    navigator.register(DuplicateFeature.of(desk, DuplicateStores.of(library), deeds));
    navigator.register(AssessmentFeature.of(desk, deeds, database, attachments, new MakeAssessment(database, fonts)));
    standards = new StandardsBrought(desk, deeds, database);
    navigator.register(CultivateFeature.of(desk, deeds, database, new MakeFunnel(database, fonts)));
    navigator.register(
        ExchangeFeature.of(
            desk, deeds, ImportStores.of(database, pinyin), new MakeExport(database, Cli.program()), inbox));
    FileDrops.take(shell.root(), navigator, database.readOnly());
    navigator.register(SettingsFeature.of(desk, deeds, library, new SettingsFeature.Person(author::get, this::seat)));
    navigator.register(TrailFeature.of(desk, database, author::get));
    navigator.register(RegisterFeature.of(desk, deeds, database, attachments, author));
    navigator.register(FigureFeature.of(desk, database));
    navigator.register(HandbookView.feature());
    navigator.register(PolicyFeature.of(desk, new PolicyStore(database, attachments)));
    navigator.register(FollowupFeature.of(desk, deeds, database, author::get, pinyin, fonts));
    navigator.register(StatisticsFeature.of(desk, database, new MakeStatistics(database, fonts)));
    navigator.register(PortraitFeature.of(desk, new MakePortrait(library, fonts), new MakeDossier(library, fonts)));
    navigator.register(MatrixFeature.of(desk, deeds, database, library.folder(), new MakeMatrix(database, fonts)));
    navigator.register(
        DemandFeature.of(
            desk, deeds, DemandStores.of(database, attachments, pinyin), author::get, new MakeSlips(database, fonts)));
    navigator.register(BriefingFeature.of(desk, deeds, database, new MakeBriefing(library, fonts)));
  }

  /// With everything running at once: for pictures and tests.
  static Wiring begun(Library library, Author who, Window window) {
    var wiring = new Wiring(library, who, window);
    wiring.begin();
    return wiring;
  }

  private void seat(Author who) {
    author.set(who);
    memory.put(Desktop.LAST_PERSON, who.name());
  }

  private Surroundings surroundings(Library library, UndoKeys undo) {
    return new Surroundings(
        author.map(Author::name),
        new SimpleStringProperty(library.folder().toString()),
        new SimpleStringProperty(library.readOnlySentence()),
        Map.of(Section.TODAY, urgent.count()),
        search,
        undo.hooks());
  }

  Shell shell() {
    return shell;
  }

  Navigator navigator() {
    return navigator;
  }

  /// What can wait until the first page stands.
  void begin() {
    finding.begin();
    reading.begin();
    urgent.reload();
  }

  /// The list of firms first, which is the quicker.
  private boolean prepare(Progress progress) {
    roll.build(progress::check);
    return search.build(progress);
  }

  /// Brings what a newer program ships into a library that can be written.
  void renew() {
    standards.look();
  }

  @Override
  public void close() {
    navigator.close();
    urgent.close();
    reading.close();
    finding.close();
    search.close();
    subscription.close();
  }
}
