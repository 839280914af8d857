package cn.qinshui.zhuanban.app.shell.paper;

import cn.qinshui.zhuanban.app.shell.Notices;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.form.ChoiceField;
import cn.qinshui.zhuanban.app.ui.form.CountField;
import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.app.work.Lane;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.report.core.PaperRefused;
import cn.qinshui.zhuanban.report.core.print.PageChoice;
import cn.qinshui.zhuanban.report.core.print.PrintOrder;
import cn.qinshui.zhuanban.report.core.print.PrintOrder.Sides;
import cn.qinshui.zhuanban.report.core.print.Printers;
import cn.qinshui.zhuanban.report.core.print.Printers.Printer;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/// Which printer, which pages, how many: printers are asked for anew each time.
public final class PrintDialog {

  private static final int MOST_COPIES = 999;

  private final Work work;
  private final Notices notices;

  public PrintDialog(Work work, Notices notices) {
    this.work = work;
    this.notices = notices;
  }

  /// Asks and prints; where there is no printer it says what else can be done.
  ///
  /// @param pages how many the paper has
  public void open(Path pdf, int pages) {
    work.run(
        "查找打印机",
        progress -> Printers.list(),
        printers -> {
          if (printers.isEmpty()) {
            notices.tell("没有找到打印机", "请检查打印机是否接好、是否已在系统里添加；也可以先另存 PDF，拿到别处打印。");
          } else {
            ask(pdf, pages, printers);
          }
        });
  }

  private void ask(Path pdf, int pages, List<Printer> printers) {
    ChoiceField<Printer> printer = new ChoiceField<>(printers, Printer::name);
    printer.setValue(printers.getFirst());
    TextField range = new TextField();
    range.setPromptText("全部，或 1-3，5");
    CountField copies = new CountField("份");
    copies.value().set(1);
    ChoiceField<Sides> sides = new ChoiceField<>(List.of(Sides.values()), Sides::label);
    sides.setValue(pages > 1 ? Sides.LONG_EDGE : Sides.ONE);
    StringProperty refused = new SimpleStringProperty("");
    Form form = new Form();
    form.row("打印机", printer).required();
    form.row("页码", range).error(refused).hint("共 " + pages + " 页");
    form.row("份数", copies).required();
    form.row("单双面", sides).required();
    notices.dialog(
        "打印",
        form,
        close ->
            List.of(
                Buttons.plain("取消", close),
                Buttons.main(
                    "打印",
                    () -> {
                      Integer wanted = form.filled() ? copies.value().get() : null;
                      if (wanted == null || wanted < 1 || printer.getValue() == null || sides.getValue() == null) {
                        form.focusFirstError();
                        return;
                      }
                      try {
                        List<Integer> chosen = PageChoice.parse(range.getText(), pages);
                        close.run();
                        print(
                            pdf,
                            new PrintOrder(
                                printer.getValue().name(), chosen, Math.min(wanted, MOST_COPIES), sides.getValue()));
                      } catch (PaperRefused wrong) {
                        refused.set(wrong.getMessage());
                      }
                    })));
  }

  private void print(Path pdf, PrintOrder order) {
    work.run(
        Lane.PAPER,
        "打印",
        progress -> {
          Printers.print(pdf, order);
          return order;
        },
        sent -> notices.say("已送到打印机“" + sent.printer() + "”"));
  }
}
