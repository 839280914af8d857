package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.FilePick;
import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.ui.Memory;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.Listing;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.view.ExportLogStore;
import cn.qinshui.zhuanban.data.view.ListLook;
import cn.qinshui.zhuanban.data.view.SavedView;
import cn.qinshui.zhuanban.data.view.SavedViewStore;
import cn.qinshui.zhuanban.data.view.ViewBody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Lists as a person keeps them: named views over a restart, 导出 and 打印 of what is on the screen.
@ExtendWith(Toolkit.class)
class ListJourneyTest {
  @TempDir Path folder;
  @TempDir Path out;

  private final Memory memory = Memory.forgetful();
  private RealWindow window;
  private Hands hands;

  @BeforeEach
  void open() throws IOException {
    DemoFolder.make(folder);
    start();
  }

  private void start() throws IOException {
    FilePick files =
        new FilePick(
            wish -> Optional.empty(),
            wish -> Optional.of(out.resolve(wish.name())),
            title -> Optional.empty(),
            f -> {});
    window = new RealWindow(folder, memory, files);
    hands = window.hands();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void again() throws IOException {
    window.close();
    start();
  }

  private SavedViewStore views() {
    return new SavedViewStore(window.library().database());
  }

  /// Opens the menu of views by its key and chooses a line of it by the keyboard.
  private void choose(String line) {
    hands.press(KeyCode.CONTROL, KeyCode.L);
    hands.act(() ->
        menu().getItems().stream()
            .filter(item -> line.equals(item.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(menu().getItems().stream().map(i -> i.getText()).toList()))
            .fire());
    hands.act(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .toList()
            .forEach(each -> ((ContextMenu) each).hide()));
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(ContextMenu::isShowing)
        .findFirst()
        .orElseThrow();
  }

  private TableView<?> table() {
    return (TableView<?>) hands.stage().getScene().getRoot().lookup(".table-view");
  }

  private List<String> shown() {
    return hands.ask(() -> table().getVisibleLeafColumns().stream().map(TableColumn::getText).toList());
  }

  @Test
  void aViewIsSavedByNameAndIsThereAfterARestart() throws IOException {
    window.open(new Route.EnterpriseList(EnterpriseFilter.listing(new Listing.OffServiceNet())));
    assertThat(hands.sees("更多：未注册服务网")).isTrue();
    choose("保存为新视图…");
    hands.type("未注册服务网（本月）").press(KeyCode.ENTER);
    assertThat(hands.sees("视图：未注册服务网（本月）")).isTrue();

    hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    hands.act(() -> table().getColumns().get(1).setVisible(false));
    assertThat(shown()).doesNotContain("乡镇");
    choose("未注册服务网（本月）");
    assertThat(shown()).contains("乡镇");
    String summary = summary();
    assertThat(summary).startsWith("筛出 ");
    again();
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(hands.sees("视图：未注册服务网（本月）")).isTrue();
    assertThat(hands.sees(summary)).isTrue();
    choose("全部（原样）");
    assertThat(hands.sees("在册 60 户")).isTrue();
    again();
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(hands.sees("在册 60 户")).isTrue();
  }

  @Test
  void aListIsShownAsItWasLeftButNotTheSearchNorWhatAFigureOpened() throws IOException {
    memory.put("list.demand.filter", "{\"states\":[\"CLOSED\"],\"mood\":1}");
    hands.click("诉求");
    assertThat(hands.sees("办到哪一步：已销号")).isTrue();
    hands.press(KeyCode.CONTROL, KeyCode.F).type("示例").press(KeyCode.ENTER);
    window.open(new Route.DemandList(DemandFilter.none()));
    assertThat(hands.sees("90 件")).as("a number opens its own list").isTrue();
    again();
    hands.click("诉求");
    assertThat(hands.sees("办到哪一步：已销号")).isTrue();
    assertThat(memory.get("list.demand.filter")).hasValue("{\"states\":[\"CLOSED\"]}");
  }

  private String summary() {
    return hands.ask(() -> ((Label) hands.stage().getScene().getRoot().lookup(".page-subtitle")).getText());
  }

  @Test
  void aViewIsChangedRenamedDeletedAndEachIsTakenBackByCtrlZ() {
    hands.click("走访");
    choose("保存为新视图…");
    hands.type("走访总表").press(KeyCode.ENTER);
    hands.act(() -> table().getColumns().getFirst().setVisible(false));
    assertThat(hands.sees("视图：走访总表（已改动）")).isTrue();
    choose("用现在的样子更新“走访总表”");
    assertThat(hands.sees("视图：走访总表")).isTrue();
    choose("改名…");
    hands.type("走访简表").press(KeyCode.ENTER);
    assertThat(hands.sees("视图：走访简表")).isTrue();
    choose("删除“走访简表”");
    assertThat(hands.sees("视图")).isTrue();
    assertThat(views().views(TestDesk.CLERK, "visit")).isEmpty();
    hands.act(() -> table().requestFocus()).press(KeyCode.CONTROL, KeyCode.Z);
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(views().views(TestDesk.CLERK, "visit")).extracting(SavedView::name).containsExactly("走访总表");
  }

  @Test
  void whatAViewNamesThatIsGoneIsSaidAndTheRestKept() {
    views()
        .add(
            TestDesk.CLERK,
            "enterprise",
            "旧视图",
            new ViewBody(
                new ListLook(
                    List.of(new ListLook.Column("NAME", 300, true), new ListLook.Column("GONE", 80, true)),
                    null,
                    false),
                "{\"towns\":[\"140521100\",\"999999999\"],\"commissioners\":[4711]}"));
    hands.click("企业");
    choose("旧视图");
    assertThat(hands.sees("视图“旧视图”里的乡镇“999999999”、服务专员“4711”已不存在，已略去，其余照用")).isTrue();
    assertThat(summary()).startsWith("筛出 ");
    assertThat(hands.sees("乡镇：龙港镇")).isTrue();
  }

  @Test
  void theWorkbookHoldsWhatIsShownWithRealTypesAndMaskedPhones() throws IOException {
    window.open(new Route.EnterpriseList(EnterpriseFilter.none().withTowns(Set.of("140521100"))));
    hands.act(() ->
        table()
            .getColumns()
            .forEach(column ->
                column.setVisible(List.of("企业名称", "统一社会信用代码", "上年营收（万元）", "最近走访", "联系电话").contains(column.getText()))));
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    hands.click("选择位置…");
    Map<String, String> cells = cells(out.resolve("企业（2026-11-23）.xlsx"));
    assertThat(cells.get("A1")).isEqualTo("企业");
    assertThat(cells.get("A2")).startsWith("筛选：乡镇：龙港镇").contains("示例科员");
    assertThat(List.of(cells.get("A3"), cells.get("B3"), cells.get("C3"), cells.get("D3"), cells.get("E3")))
        .containsExactly("企业名称", "上年营收（万元）", "最近走访", "统一社会信用代码", "联系电话");
    assertThat(cells.get("B4")).startsWith("n:");
    assertThat(cells.get("C4")).startsWith("n:");
    assertThat(cells.get("D4")).matches("[0-9A-Z]{18}");
    assertThat(cells.get("E4")).contains("****").doesNotStartWith("n:");
    assertThat(log().openReason()).isNull();

    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    hands.act(
        () -> ((CheckBox) hands.stage().getScene().getRoot().lookup(".dialog-card .check-box")).setSelected(true));
    hands.act(() -> hands.stage().getScene().getRoot().lookup(".dialog-card .text-field").requestFocus());
    hands.type("市局要求").click("选择位置…");
    assertThat(cells(out.resolve("企业（2026-11-23）.xlsx")).get("E4")).doesNotContain("*").matches("[0-9-]+");
    assertThat(log().openReason()).isEqualTo("市局要求");
    assertThat(log().rows()).isEqualTo(cells.keySet().stream().filter(place -> place.startsWith("A")).count() - 3);
  }

  private ExportLogStore.Exported log() {
    ExportLogStore.Entry entry = new ExportLogStore(window.library().database()).newest(1).getFirst();
    assertThat(new Author(entry.author())).isEqualTo(TestDesk.CLERK);
    return entry.what();
  }

  /// The cells of the first sheet by their place; a number begins with `n:`.
  private static Map<String, String> cells(Path file) throws IOException {
    assertThat(Files.exists(file)).isTrue();
    Map<String, String> cells = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> shared =
          texts(new String(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), "UTF-8"));
      String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), "UTF-8");
      var each = Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*)><v>([^<]*)</v>").matcher(sheet);
      while (each.find()) {
        boolean text = each.group(2).contains("t=\"s\"");
        cells.put(each.group(1), text ? shared.get(Integer.parseInt(each.group(3))) : "n:" + each.group(3));
      }
    }
    return cells;
  }

  private static List<String> texts(String xml) {
    return Pattern.compile("<t[^>]*>([^<]*)</t>").matcher(xml).results().map(m -> plain(m.group(1))).toList();
  }

  private static String plain(String xml) {
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(xml)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  @Test
  void everyListPrintsWhatItShows() {
    for (String section : List.of("企业", "走访", "诉求", "政策库", "梯度培育", "活动与申报")) {
      hands.click(section).press(KeyCode.CONTROL, KeyCode.P);
      assertThat(window.here()).as(section).isInstanceOf(Route.ListPaper.class);
      assertThat(hands.sees("没有排出来")).as(section).isFalse();
      assertThat(hands.ask(() -> hands.stage().getScene().getRoot().lookup(".paper-page"))).as(section).isNotNull();
      hands.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void theBinTheLikelyPairsAndTheMergesAreListsLikeAnyOther() throws IOException {
    hands.click("企业").press(KeyCode.DOWN).press(KeyCode.DELETE);
    for (Route list : List.of(new Route.EnterpriseBin(), new Route.Duplicates(), new Route.MergeRecords())) {
      window.open(list);
      assertThat(hands.sees("视图") && hands.sees("导出")).as("%s", list).isTrue();
      window.picture("list-" + list.getClass().getSimpleName());
      hands.press(KeyCode.CONTROL, KeyCode.P);
      assertThat(window.here()).as("%s", list).isInstanceOf(Route.ListPaper.class);
      assertThat(hands.sees("没有排出来")).as("%s", list).isFalse();
      hands.press(KeyCode.ESCAPE);
      assertThat(window.here()).isEqualTo(list);
    }
    window.open(new Route.EnterpriseBin());
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(cells(out.resolve("企业回收站（2026-11-23）.xlsx")).get("A3")).isEqualTo("企业名称");
    choose("保存为新视图…");
    hands.type("本月移入").press(KeyCode.ENTER);
    assertThat(hands.sees("视图：本月移入")).isTrue();
    hands.act(() -> table().requestFocus()).click("还原");
    assertThat(hands.sees("回收站是空的")).isTrue();
  }
}
