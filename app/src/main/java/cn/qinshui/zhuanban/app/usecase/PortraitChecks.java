package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.assessment.CriterionResult;
import cn.qinshui.zhuanban.data.assessment.FirmAssessment;
import cn.qinshui.zhuanban.data.assessment.Verdict;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.standard.StandardPack.Purpose;
import cn.qinshui.zhuanban.report.portrait.PortraitPaper.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a firm stands to the step of graded cultivation that it holds and to the next ones.
final class PortraitChecks {
  private static final int STEPS = 3;
  private static final int NAMED = 4;

  private final AssessmentStore assessments;

  PortraitChecks(Database database) {
    this.assessments = new AssessmentStore(database);
  }

  List<Check> of(long firm, List<QualificationKind> held, LocalDate day) {
    var tiers = QualificationKind.tiers();
    int from = Math.max(0, tiers.stream().filter(held::contains).mapToInt(tiers::indexOf).max().orElse(0));
    var shelf = assessments.shelf();
    return tiers.stream()
        .skip(from)
        .limit(STEPS)
        .flatMap(tier -> shelf.on(day, tier.name(), Purpose.NEW).stream())
        .flatMap(standing -> assessments.firm(standing.pack(), day, firm).stream())
        .map(PortraitChecks::check)
        .toList();
  }

  private static Check check(FirmAssessment found) {
    return new Check(
        found.pack().name(),
        found.verdict().label(),
        found.with(Verdict.MET).size(),
        found.with(Verdict.UNMET).size(),
        found.with(Verdict.UNKNOWN).size(),
        found.with(Verdict.JUDGE).size(),
        gap(found));
  }

  private static String gap(FirmAssessment found) {
    var unmet = named("差：", found.with(Verdict.UNMET), PortraitChecks::lacking);
    var unknown = named("缺资料：", found.with(Verdict.UNKNOWN), result -> result.criterion().title());
    return unmet + unknown;
  }

  private static String lacking(CriterionResult result) {
    return result.gap() == null ? result.criterion().title() : result.criterion().title() + "，" + result.gap().words();
  }

  private static String named(String word, List<CriterionResult> results, Function<CriterionResult, String> name) {
    if (results.isEmpty()) return "";
    var names = results.stream().limit(NAMED).map(name).collect(Collectors.joining("；"));
    return word + names + (results.size() > NAMED ? "等 " + results.size() + " 项" : "") + "。";
  }
}
