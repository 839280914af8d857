package cn.qinshui.zhuanban.data.timeline;

import static cn.qinshui.zhuanban.data.db.TestLibrary.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.History;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.db.StoreTest;
import cn.qinshui.zhuanban.data.enterprise.Contact;
import cn.qinshui.zhuanban.data.enterprise.EnterprisePartStore;
import cn.qinshui.zhuanban.data.enterprise.FirmFixture;
import cn.qinshui.zhuanban.data.enterprise.QualificationKind;
import cn.qinshui.zhuanban.data.enterprise.SizeStore;
import cn.qinshui.zhuanban.data.jooq.tables.records.AssignmentRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.CommissionerRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.DemandStepRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.EnterpriseRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.MeetingRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterEntryRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterKindRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterStepRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.ResolutionRecord;
import cn.qinshui.zhuanban.data.policy.PolicyDraft;
import cn.qinshui.zhuanban.data.policy.PolicyEditStore;
import cn.qinshui.zhuanban.data.policy.PolicyPushStore;
import cn.qinshui.zhuanban.data.policy.PushDraft;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.standard.LeadDraft;
import cn.qinshui.zhuanban.data.standard.LeadEditStore;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.TableRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class TimelineStoreTest extends StoreTest {
  private TimelineStore store;
  private FirmFixture fixture;
  private long firm;
  private long other;

  @BeforeEach
  void twoFirms() {
    store = new TimelineStore(database());
    fixture = new FirmFixture(database());
    firm =
        seed(
            f -> {
              f.setName("示例厂");
              f.setInitials("slc");
              f.setSortKey("slc");
              f.setStatus("ACTIVE");
            },
            new EnterpriseRecord());
    other = fixture.firm("别家", "bj", _ -> {});
  }

  private <R extends TableRecord<R>> long seed(Consumer<R> fill, R row) {
    fill.accept(row);
    return database().write(Deed.seed(CLERK, "布置"), tx -> tx.insert(row));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 10, day);
  }

  private List<String> shown(Set<TimelineKind> kinds) {
    var filter = TimelineFilter.of(firm).withKinds(kinds);
    var rows = store.page(filter, PageRequest.first(100)).rows();
    assertThat(store.count(filter)).isEqualTo(rows.size());
    return rows.stream()
        .map(e -> e.day().getDayOfMonth() + " " + e.title() + (e.detail() == null ? "" : "｜" + e.detail()))
        .toList();
  }

  private void everything() throws IOException {
    fixture.visit(firm, "DONE", "2026-10-01");
    var demand =
        seed(
            d -> {
              d.setEnterpriseId(firm);
              d.setInYear(2026);
              d.setSerial(3);
              d.setNumber("诉〔2026〕3号");
              d.setClass_("FINANCING");
              d.setTitle("贷款");
              d.setChannel("PHONE");
              d.setReceivedOn(day(2));
              d.setState("ASSIGNED");
              d.setLate(false);
              d.setReopened(0);
              d.setEscalated(false);
            },
            new DemandRecord());
    seed(
        s -> {
          s.setDemandId(demand);
          s.setStep("ASSIGN");
          s.setToState("ASSIGNED");
          s.setOnDay(day(2));
          s.setNotedAt(Instant.EPOCH);
          s.setAuthor("示例科员");
        },
        new DemandStepRecord());
    fixture.title(
        firm,
        QualificationKind.SRDI,
        "2026-10-03",
        "2029-10-02",
        q -> {
          q.setEndedOn(day(4));
          q.setEndReason("复核未通过");
        });
    new LeadEditStore(database())
        .create(
            CLERK,
            new LeadDraft("示例厂", null, firm, null, QualificationKind.SRDI, new Choice("CHAIN", "产业链"), day(5), null));
    var policy = new PolicyEditStore(database()).create(CLERK, PolicyDraft.blank().withTitle("办法", null));
    new PolicyPushStore(database())
        .push(CLERK, new PushDraft(policy, List.of(firm, other), day(6), new Choice("WECHAT", "微信"), "示例科员", null));
    register();
    resolution();
    var person = seed(c -> c.setName("示例赵六"), new CommissionerRecord());
    seed(
        a -> {
          a.setEnterpriseId(firm);
          a.setCommissionerId(person);
          a.setSinceOn(day(9));
        },
        new AssignmentRecord());
    var file = Files.writeString(folder.resolve("照片.jpg"), "图");
    new AttachmentStore(database(), folder).add(CLERK, new AttachmentOwner("enterprise", firm, "企业“示例厂”"), file, null);
    new EnterprisePartStore(database(), new SizeStore(database()))
        .save(CLERK, firm, new Contact(0, 0, "张示例", null, null, true, null));
  }

  private void register() {
    var kind =
        seed(
            k -> {
              k.setCode("contest");
              k.setName("双创大赛");
              k.setSortOrder(1);
              k.setBody(
                  """
                  {"code": "contest", "name": "双创大赛项目", "measure": 6, "firm": "OPTIONAL", "titleLabel": "项目",
                    "stages": [{"code": "CITY", "name": "市赛"}], "fields": [], "counts": [], "list": []}\
                  """);
            },
            new RegisterKindRecord());
    var entry =
        seed(
            e -> {
              e.setKindId(kind);
              e.setEnterpriseId(firm);
              e.setTitle("智能矿灯");
              e.setStage("CITY");
              e.setStageOn(day(7));
            },
            new RegisterEntryRecord());
    seed(
        s -> {
          s.setEntryId(entry);
          s.setStage("CITY");
          s.setOnDay(day(7));
          s.setAuthor("示例科员");
        },
        new RegisterStepRecord());
  }

  private void resolution() {
    var meeting =
        seed(
            m -> {
              m.setSerial(1);
              m.setTitle("第一次会议");
              m.setHeldOn(day(8));
              m.setState("HELD");
            },
            new MeetingRecord());
    seed(
        r -> {
          r.setMeetingId(meeting);
          r.setSerial(1);
          r.setBody("协调用电");
          r.setEnterpriseId(firm);
        },
        new ResolutionRecord());
  }

  @Test
  void tellsEverythingAboutAFirmNewestFirstAndNothingOfOthers() throws IOException {
    everything();
    fixture.visit(other, "DONE", "2026-10-20");
    assertThat(shown(Set.of()))
        .containsExactly(
            "23 添加企业“示例厂”的联系人“张示例”",
            "23 附件“照片.jpg”",
            "9 服务专员：示例赵六",
            "8 议定事项（第一次会议）｜协调用电",
            "7 双创大赛项目：市赛｜智能矿灯",
            "6 推送政策“办法”（微信）",
            "5 专精特新培育：线索",
            "4 称号终止：专精特新中小企业｜复核未通过",
            "3 获得称号：专精特新中小企业｜示例-2026-10-03",
            "2 诉〔2026〕3号 分办｜贷款",
            "1 走访（ONSITE）");
  }

  @Test
  void everyKindIsCountedAsItIsShown() throws IOException {
    everything();
    for (var kind : TimelineKind.values()) assertThat(shown(Set.of(kind))).as(kind.name()).isNotEmpty();
    assertThat(shown(Set.of(TimelineKind.TITLE))).hasSize(2);
    assertThat(store.page(TimelineFilter.of(firm), new PageRequest(10, 5, null, false)).rows()).hasSize(1);
  }

  @Test
  void aDayToComeIsNotToldAsDone() {
    var first = fixture.title(firm, QualificationKind.SRDI, "2023-12-09", "2026-12-08", q -> {});
    fixture.title(firm, QualificationKind.SRDI, "2026-12-09", "2029-12-08", q -> q.setRenewsId(first));
    fixture.title(
        firm, QualificationKind.HNTE, "2024-12-31", "2027-12-30", q -> q.setEndedOn(LocalDate.of(2026, 12, 31)));
    assertThat(shown(Set.of(TimelineKind.TITLE)))
        .extracting(line -> line.replaceAll("｜.*", ""))
        .containsExactly("31 称号将终止：高新技术企业", "9 续期待生效：专精特新中小企业", "31 获得称号：高新技术企业", "9 获得称号：专精特新中小企业");
  }

  @Test
  void whatWasTakenBackAndItsTakingBackAreNotTold() {
    var parts = new EnterprisePartStore(database(), new SizeStore(database()));
    var history = new History(database());
    parts.save(CLERK, firm, new Contact(0, 0, "张示例", null, null, true, null));
    parts.save(CLERK, firm, new Contact(0, 0, "李示例", null, null, false, null));
    history.undo(CLERK);
    assertThat(shown(Set.of(TimelineKind.EDIT))).containsExactly("23 添加企业“示例厂”的联系人“张示例”");
    history.redo(CLERK);
    assertThat(shown(Set.of(TimelineKind.EDIT))).containsExactly("23 恢复：添加企业“示例厂”的联系人“李示例”", "23 添加企业“示例厂”的联系人“张示例”");
  }
}
