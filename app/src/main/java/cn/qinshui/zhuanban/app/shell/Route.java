package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.table.Listed;
import cn.qinshui.zhuanban.data.assessment.AssessmentFilter;
import cn.qinshui.zhuanban.data.audit.FieldChangeFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.followup.DemandFilter;
import cn.qinshui.zhuanban.data.followup.VisitFilter;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import cn.qinshui.zhuanban.data.policy.PolicyFilter;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.shared.DayRange;
import cn.qinshui.zhuanban.data.standard.LeadFilter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one can be, with what the screen there needs to know. Features open each other by these and in no other way.
public sealed interface Route {

  /// The entry of the sidebar it belongs to.
  Section section();

  /// 今日
  record TodayPage() implements Route {
    @Override
    public Section section() {
      return Section.TODAY;
    }
  }

  /// 今日的月历
  ///
  /// @param mine 只看我的
  record TodayMonth(boolean mine) implements Route {
    @Override
    public Section section() {
      return Section.TODAY;
    }
  }

  /// 企业；`filter` 为空是上次离开时的样子
  record EnterpriseList(@Nullable EnterpriseFilter filter) implements Route {
    public EnterpriseList() {
      this(null);
    }

    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 企业档案
  record EnterpriseFile(long id) implements Route {
    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 企业画像（一企一档）：一户或几户，每户一页
  record Portraits(List<Long> firms) implements Route {
    public Portraits {
      firms = List.copyOf(firms);
    }

    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 档案卷：一户或几户档案的全部内容
  record Dossiers(List<Long> firms) implements Route {
    public Dossiers {
      firms = List.copyOf(firms);
    }

    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 新建企业
  record EnterpriseNew() implements Route {
    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 修改企业的身份信息
  record EnterpriseEdit(long id) implements Route {
    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 批量修改这些企业
  record EnterpriseBulk(List<Long> ids) implements Route {
    public EnterpriseBulk {
      ids = List.copyOf(ids);
    }

    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 成片录入这些企业的年度指标
  record FigureGrid(List<Long> ids) implements Route {
    public FigureGrid {
      ids = List.copyOf(ids);
    }

    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 企业回收站
  record EnterpriseBin() implements Route {
    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 查重：疑似重复的企业
  record Duplicates() implements Route {
    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 两份档案并排核对
  record DuplicatePair(long one, long other) implements Route {
    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 合并记录
  record MergeRecords() implements Route {
    @Override
    public Section section() {
      return Section.ENTERPRISE;
    }
  }

  /// 梯度培育；`filter` 为空是上次离开时的样子
  record Cultivation(@Nullable LeadFilter filter) implements Route {
    public Cultivation() {
      this(null);
    }

    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 一条培育线索
  record LeadFile(long id) implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 预评估全库；空的部分取今天、专精特新和全部企业
  record Assessments(@Nullable String pack, @Nullable LocalDate day, @Nullable AssessmentFilter filter)
      implements Route {
    public Assessments() {
      this(null, null, null);
    }

    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 一户企业对照一个标准；`pack` 是标准的代号，`day` 是基准日
  record FirmAssessment(long enterpriseId, String pack, LocalDate day) implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 一户企业的预评估表，或只列未达到项的差距单（`gapsOnly`）
  record FirmAssessmentSheet(long enterpriseId, String pack, LocalDate day, boolean gapsOnly) implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 监测：称号离门槛多远、什么要到期
  record Watch() implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 监测月报
  record WatchSheet(LocalDate day) implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 几户企业的指导单
  record GuidanceSheet(LocalDate day, List<Long> firms) implements Route {
    public GuidanceSheet {
      firms = List.copyOf(firms);
    }

    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 认定标准（规则包）
  record Packs() implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 预评估快照
  record Snapshots() implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 一份快照
  record SnapshotFile(long id) implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 两份快照之间谁升谁降
  record SnapshotCompare(long earlier, long later) implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 两份快照的比较表
  record SnapshotCompareSheet(long earlier, long later) implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 企业分布：按乡镇、行业、产业链、梯度、规模的分布
  record Distribution() implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 梯度培育情况，一页
  record FunnelSheet() implements Route {
    @Override
    public Section section() {
      return Section.CULTIVATION;
    }
  }

  /// 走访；`filter` 为空是上次离开时的样子
  record VisitList(@Nullable VisitFilter filter) implements Route {
    public VisitList() {
      this(null);
    }

    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 诉求；`filter` 为空是上次离开时的样子
  record DemandList(@Nullable DemandFilter filter) implements Route {
    public DemandList() {
      this(null);
    }

    @Override
    public Section section() {
      return Section.DEMAND;
    }
  }

  /// 登记或计划走访
  ///
  /// @param enterpriseId 为哪家企业；为空时在表里选
  /// @param form 走访单上扫到或输入的编号；为空是没有走访单
  record VisitNew(@Nullable Long enterpriseId, @Nullable String form, boolean planned) implements Route {
    public VisitNew() {
      this(null, null, false);
    }

    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 我的企业：一位服务专员名下的企业；`commissionerId` 为空是本人
  record OwnFirms(@Nullable Long commissionerId) implements Route {
    public OwnFirms() {
      this(null);
    }

    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 走访单打印稿，按编号
  record VisitForms(List<String> numbers) implements Route {
    public VisitForms {
      numbers = List.copyOf(numbers);
    }

    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 接收发回的走访填报表
  record ReceiveForms(Path file) implements Route {
    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 服务专员：名册和走访覆盖
  record Coverage() implements Route {
    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 一位服务专员
  record CommissionerFile(long id) implements Route {
    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 移交一位服务专员名下的企业
  record HandOver(long fromId) implements Route {
    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 交接清单打印稿；`toId` 为空是还没有选接收人
  record HandOverList(long fromId, @Nullable Long toId, LocalDate since) implements Route {
    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 修改一次走访
  record VisitEdit(long id) implements Route {
    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 一次走访
  record VisitFile(long id) implements Route {
    @Override
    public Section section() {
      return Section.VISIT;
    }
  }

  /// 一件诉求
  record DemandFile(long id) implements Route {
    @Override
    public Section section() {
      return Section.DEMAND;
    }
  }

  /// 走访与诉求统计
  record Statistics() implements Route {
    @Override
    public Section section() {
      return Section.DEMAND;
    }
  }

  /// 登记诉求
  ///
  /// @param enterpriseId 已知的企业
  /// @param visitId 从哪次走访来
  record DemandNew(@Nullable Long enterpriseId, @Nullable Long visitId) implements Route {
    public DemandNew() {
      this(null, null);
    }

    @Override
    public Section section() {
      return Section.DEMAND;
    }
  }

  /// 走访与诉求统计的打印稿；`days` 两头都有
  record StatisticsSheet(DayRange days) implements Route {
    @Override
    public Section section() {
      return Section.DEMAND;
    }
  }

  /// 发出的交办单、转办函、催办单，一张或一批，供打印
  record DemandSlips(List<Long> ids) implements Route {
    public DemandSlips {
      ids = List.copyOf(ids);
    }

    @Override
    public Section section() {
      return Section.DEMAND;
    }
  }

  /// 措施矩阵，只看符合条件的格
  record Matrix(MatrixFilter filter) implements Route {
    @Override
    public Section section() {
      return Section.MATRIX;
    }
  }

  /// 措施矩阵 A3 打印稿
  record MatrixSheet() implements Route {
    @Override
    public Section section() {
      return Section.MATRIX;
    }
  }

  /// 矩阵的一格：一项措施的一个责任单位
  ///
  /// @param within 前一格、后一格在哪些格里走
  record MatrixCell(long dutyId, MatrixFilter within) implements Route {
    @Override
    public Section section() {
      return Section.MATRIX;
    }
  }

  /// 活动与申报；`filter` 为空是全部
  record Registers(@Nullable RegisterFilter filter) implements Route {
    public Registers() {
      this(null);
    }

    @Override
    public Section section() {
      return Section.REGISTER;
    }
  }

  /// 一条台账记录
  record RegisterFile(long id) implements Route {
    @Override
    public Section section() {
      return Section.REGISTER;
    }
  }

  /// 一个数背后的名单，没有自己栏目的那些
  record Behind(String title, CountedList list) implements Route {
    @Override
    public Section section() {
      return switch (list) {
        case CountedList.Milestones _, CountedList.Notes _ -> Section.MATRIX;
        case CountedList.Pushes _ -> Section.POLICY;
        case CountedList.Todos _ -> Section.TODAY;
        default -> Section.BRIEFING;
      };
    }
  }

  /// 一个数是从哪张名单数出来的：打开那张名单
  static Route behind(String title, CountedList list) {
    return switch (list) {
      case CountedList.Enterprises(var filter) -> new EnterpriseList(filter);
      case CountedList.Leads(var filter) -> new Cultivation(filter);
      case CountedList.Visits(var filter) -> new VisitList(filter);
      case CountedList.VisitedFirms(var filter) -> new VisitList(filter);
      case CountedList.Demands(var filter) -> new DemandList(filter);
      case CountedList.Registers(var filter, var _, var _) -> new Registers(filter);
      case CountedList.Policies(var filter) -> new PolicyList(filter);
      case CountedList.Todos _,
          CountedList.Milestones _,
          CountedList.Notes _,
          CountedList.Pushes _,
          CountedList.Meetings _,
          CountedList.Resolutions _ ->
          new Behind(title, list);
    };
  }

  /// 会议简报
  record Briefing() implements Route {
    @Override
    public Section section() {
      return Section.BRIEFING;
    }
  }

  /// 政策库；`filter` 为空是上次离开时的样子
  record PolicyList(@Nullable PolicyFilter filter) implements Route {
    public PolicyList() {
      this(null);
    }

    @Override
    public Section section() {
      return Section.POLICY;
    }
  }

  /// 一条政策
  record PolicyFile(long id) implements Route {
    @Override
    public Section section() {
      return Section.POLICY;
    }
  }

  /// 一张名单的打印稿：屏幕上是什么样就印什么
  record ListPaper(Section section, Listed<?> list) implements Route {}

  /// 数据交换
  record Exchange() implements Route {
    @Override
    public Section section() {
      return Section.EXCHANGE;
    }
  }

  /// 导入一份表格
  record Import(Path file) implements Route {
    @Override
    public Section section() {
      return Section.EXCHANGE;
    }
  }

  /// 设置
  record Settings() implements Route {
    @Override
    public Section section() {
      return Section.SETTINGS;
    }
  }

  /// 变更记录，逐字段；`filter` 为空是上次离开时的样子
  record Trail(@Nullable FieldChangeFilter filter) implements Route {
    public Trail() {
      this(null);
    }

    @Override
    public Section section() {
      return Section.SETTINGS;
    }
  }

  /// 使用手册的一章；`chapter` 是章的文件名
  record Handbook(String chapter) implements Route {
    @Override
    public Section section() {
      return Section.SETTINGS;
    }
  }
}
