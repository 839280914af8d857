package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.app.usecase.AssessmentSheets;
import cn.qinshui.zhuanban.app.usecase.MakeAssessment;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.LibraryAssessment;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.standard.StandardPack;
import cn.qinshui.zhuanban.report.assessment.AssessmentPaper;
import cn.qinshui.zhuanban.report.sheet.SheetBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 预评估 of the library, or of one firm, against a standard on a day.
@Command(name = "assess", description = "按认定标准预评估全库企业或一户企业：结论、差距、得分。县级预评估，不代表认定。")
final class AssessCommand implements Callable<Integer> {
  private final Surface surface;

  @Mixin private final Options options;

  @Option(
      names = "--standard",
      paramLabel = "标准",
      required = true,
      description = "哪套标准，如 srdi-2026、srdi-2022、innovative-2022、giant-2026、tech-2017、hnte-2016、above-scale、size-2011。")
  private String standard = "";

  @Option(names = "--on", paramLabel = "基准日", description = "按哪一天评，如 2026-11-01；不写则是今天。")
  private @Nullable LocalDate on;

  @Option(names = "--code", paramLabel = "信用代码", description = "只看这一户，逐项说明要求、企业情况、来源、差距和怎么办。")
  private @Nullable String code;

  @Option(names = "--out", paramLabel = "文件", description = "另把名单写成工作簿；只看一户时写 .pdf 则印成预评估表。")
  private @Nullable Path out;

  AssessCommand(Surface surface) {
    this.surface = surface;
    this.options = new Options(surface);
  }

  @Override
  public Integer call() throws IOException {
    try (var library = options.read()) {
      var store = new AssessmentStore(library.database());
      var day = on == null ? options.today() : on;
      var pack = pack(store);
      if (pack.effectiveOn().isAfter(day) || pack.expiresOn() != null && pack.expiresOn().isBefore(day)) {
        surface.err().println("注意：" + day + "不在" + pack.name() + "的施行期内。");
      }
      return code == null ? all(store.assess(pack, day)) : one(firm(store, pack, day, code), library);
    }
  }

  private StandardPack pack(AssessmentStore store) {
    var shelf = store.shelf();
    return shelf
        .find(standard)
        .orElseThrow(() ->
            new Refusal(
                "资料库里没有施行的标准“"
                    + standard
                    + "”。请从这些里选一个："
                    + shelf.packs().stream().map(s -> s.pack().code()).sorted().collect(Collectors.joining("、"))
                    + "。"))
        .pack();
  }

  private static FirmAssessment firm(AssessmentStore store, StandardPack pack, LocalDate day, String code) {
    return store
        .firmOf(CreditCode.normalise(code))
        .flatMap(id -> store.firm(pack, day, id))
        .orElseThrow(() -> new Refusal("资料库里没有统一社会信用代码为“" + code + "”的企业。请核对代码。"));
  }

  private int all(LibraryAssessment all) throws IOException {
    if (out != null) {
      SheetBook.write(out, List.of(AssessmentSheets.list(all, AssessmentFilter.none()), AssessmentSheets.basis(all)));
    }
    if (options.json()) {
      surface.out().println(AssessmentJson.of(all));
      written(surface.err());
      return Cli.DONE;
    }
    var verdicts = all.verdicts(AssessmentFilter.none());
    surface.out().println(AssessmentSheets.basis(all.pack(), all.day()));
    var counts = new ArrayList<String>();
    for (var verdict : Verdict.values()) counts.add(verdict.label() + verdicts.get(verdict) + "户");
    surface.out().println("共" + all.size() + "户：" + String.join("，", counts) + "。");
    written(surface.out());
    return Cli.DONE;
  }

  private int one(FirmAssessment firm, Library library) throws IOException {
    if (out != null && out.toString().endsWith(".pdf")) {
      new MakeAssessment(library.database(), Typefaces.of(library.folder()))
          .sheets(AssessmentPaper.Kind.SHEET, firm.pack(), firm.day(), List.of(firm.firm().id()), out);
    } else if (out != null) {
      SheetBook.write(out, List.of(AssessmentSheets.firm(firm)));
    }
    if (options.json()) {
      surface.out().println(AssessmentJson.of(firm));
      written(surface.err());
      return Cli.DONE;
    }
    var lines = surface.out();
    lines.println(AssessmentSheets.basis(firm.pack(), firm.day()));
    lines.println(firm.firm().name() + "：" + firm.verdict().label());
    if (firm.size() != null) lines.println("划型：" + firm.size().label());
    firm.impossible().forEach(words -> lines.println("数据有误：" + words));
    for (var result : firm.criteria()) {
      lines.println();
      lines.println(result.criterion().id() + " " + result.criterion().title() + "：" + result.verdict().label());
      line(lines, "要求", result.requirement() + (result.toVerify() ? "（待核对原文）" : ""));
      line(lines, "情况", result.value());
      line(lines, "来源", result.sources());
      line(lines, "差距", result.gap() == null ? result.reason() : result.gap().words());
      line(lines, "办法", result.action());
      line(lines, "佐证", String.join("、", result.criterion().evidence()));
    }
    firm.disagreements().forEach(words -> lines.println("两个来源不一致：" + words));
    firm.siteChecks().forEach(words -> lines.println("可能触发实地核查：" + words));
    written(lines);
    return Cli.DONE;
  }

  private static void line(PrintStream lines, String head, @Nullable String words) {
    if (words != null && !words.isEmpty()) lines.println("  " + head + "：" + words);
  }

  private void written(PrintStream lines) {
    if (out != null) lines.println("名单已写到 " + out.toAbsolutePath().normalize());
  }
}
