package cn.qinshui.zhuanban.report.dossier;

import cn.qinshui.zhuanban.report.Samples;
import cn.qinshui.zhuanban.report.core.content.Table.Align;
import cn.qinshui.zhuanban.report.core.content.Table.Column;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Cover;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Fact;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Grid;
import cn.qinshui.zhuanban.report.dossier.DossierPaper.Part;
import java.util.List;
import java.util.stream.IntStream;

/// Dossiers made up: one that runs over several pages, one with nothing in it.
public final class DossierSamples {
  private DossierSamples() {}

  private static Column left(String head, double width) {
    return new Column(head, width, Align.LEFT);
  }

  private static Cover cover(String firm) {
    return new Cover(
        firm,
        List.of(new Fact("统一社会信用代码", "91140521XX00000011"), new Fact("所属乡镇", "端氏镇"), new Fact("截止日期", "2026年11月23日")),
        "由资料库按截止日期汇编，仅供工作参考。");
  }

  public static DossierPaper full() {
    var form = List.of(left("", 15), left("", 35), left("", 15), left("", 35));
    var identity = List.of(List.of("企业名称", "沁水县示例恒信机械制造有限公司", "行业", "C3512 矿山机械制造"), List.of("简称", "恒信机械", "", ""));
    var visits =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                i -> List.of("2026-%02d-%02d".formatted(1 + i % 12, 1 + i % 28), "示例专员\n实地", "订单饱满。".repeat(i % 7 + 1)))
            .toList();
    var files =
        List.of(
            List.of("企业档案", "审计报告.pdf", "1.2 MB", "7afc7a52c162", "在"),
            List.of("诉〔2026〕7号", "签收单.jpg", "86 KB", "0b12de99a4f0", "缺失"));
    return new DossierPaper(
        cover("沁水县示例恒信机械制造有限公司"),
        List.of(
            new Part("基本情况", List.of(new Grid(null, form, identity, null)), ""),
            new Part(
                "走访",
                List.of(new Grid(null, List.of(left("日期", 14), left("走访人", 20), left("情况", 66)), visits, null)),
                ""),
            new Part("诉求", List.of(), "没有登记诉求。"),
            new Part(
                "附件目录",
                List.of(
                    new Grid(
                        "企业和诉求的附件",
                        List.of(
                            left("所属", 18),
                            left("文件名", 40),
                            new Column("大小", 12, Align.RIGHT),
                            left("指纹", 18),
                            left("在库", 8)),
                        files,
                        "共 2 件，其中 1 件找不到。")),
                "")),
        Samples.MADE);
  }

  public static DossierPaper bare() {
    return new DossierPaper(
        cover("示例食品厂"),
        List.of(new Part("基本情况", List.of(), "没有登记。"), new Part("走访", List.of(), "没有走访记录。")),
        Samples.MADE);
  }
}
