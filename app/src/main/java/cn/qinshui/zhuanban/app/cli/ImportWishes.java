package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.exchange.ImportKey;
import cn.qinshui.zhuanban.data.exchange.ImportKind;
import cn.qinshui.zhuanban.data.exchange.ImportMode;
import cn.qinshui.zhuanban.data.exchange.ImportSetup;
import cn.qinshui.zhuanban.data.exchange.ImportSetup.Defaults;
import cn.qinshui.zhuanban.data.exchange.ImportSetup.Rules;
import cn.qinshui.zhuanban.data.exchange.ImportStore;
import cn.qinshui.zhuanban.data.exchange.RowSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a file is to be taken where the command line says more than the file does.
final class ImportWishes {
  @Option(
      names = "--kind",
      paramLabel = "种类",
      description = "firms 企业、figures 年度指标、titles 资质、leads 培育线索、visits 走访，auto 由列名判断（不写则是它）。")
  private String kind = "auto";

  @Option(names = "--mode", paramLabel = "方式", description = "create 只新增、update 只更新、both 新增并更新（不写则是它）。")
  private String mode = "both";

  @Option(names = "--key", paramLabel = "依据", description = "code 按信用代码、name 按企业名称和乡镇对应；不写则有代码列就按代码。")
  private @Nullable String key;

  @Option(names = "--year", paramLabel = "年度", description = "列名没有写年份的年度指标是哪一年；不写则是上年。")
  private @Nullable Integer year;

  @Option(names = "--day", paramLabel = "日期", description = "表里没有认定日期（线索为发现日期）时用哪一天。")
  private @Nullable LocalDate day;

  @Option(names = "--figures-source", paramLabel = "来源", description = "年度指标的来源代码，如 FIRM、STATISTICS；不写则是 IMPORT（名单导入）。")
  private @Nullable String figuresSource;

  ImportSetup applyTo(ImportStore store, RowSource source) {
    var wanted = kind.equals("auto") ? null : one(ImportKind.class, "--kind", kind);
    var setup = store.propose(source, wanted);
    var rules =
        new Rules(
            setup.kind(),
            one(ImportMode.class, "--mode", mode),
            key == null ? setup.rules().key() : one(ImportKey.class, "--key", key));
    var said = setup.defaults();
    var defaults =
        new Defaults(
            year == null ? said.year() : year,
            Objects.requireNonNullElse(figuresSource, said.figuresSource()),
            said.title(),
            day == null ? said.day() : day,
            said.keepFormerNames());
    return setup.with(rules).with(defaults);
  }

  private static <E extends Enum<E>> E one(Class<E> type, String option, String written) {
    try {
      return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new cn.qinshui.zhuanban.data.shared.Refusal(
          option + " 不认识“" + written + "”。可用的写法见 zhuanban import --help。", e);
    }
  }
}
