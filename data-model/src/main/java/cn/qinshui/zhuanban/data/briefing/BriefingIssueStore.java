package cn.qinshui.zhuanban.data.briefing;

import static cn.qinshui.zhuanban.data.jooq.Tables.BRIEFING_ISSUE;
import static cn.qinshui.zhuanban.data.jooq.Tables.BRIEFING_PROSE;
import static org.jooq.impl.DSL.max;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.StaleRow;
import cn.qinshui.zhuanban.data.jooq.tables.records.BriefingIssueRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.BriefingProseRecord;
import cn.qinshui.zhuanban.data.shared.Period;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The issues of the briefing and the prose written for them.
public final class BriefingIssueStore {
  private final Database database;

  public BriefingIssueStore(Database database) {
    this.database = database;
  }

  /// The issues of a plan, the newest month first.
  public List<BriefingIssue> issues(long planId) {
    return database.read(sql ->
        sql.selectFrom(BRIEFING_ISSUE)
            .where(BRIEFING_ISSUE.PLAN_ID.eq(planId))
            .orderBy(BRIEFING_ISSUE.PERIOD.desc())
            .fetch(BriefingIssueStore::issue));
  }

  public Optional<BriefingIssue> issue(long planId, Period period) {
    return database.read(sql ->
        sql.selectFrom(BRIEFING_ISSUE)
            .where(BRIEFING_ISSUE.PLAN_ID.eq(planId), BRIEFING_ISSUE.PERIOD.eq(period.toString()))
            .fetchOptional(BriefingIssueStore::issue));
  }

  /// The number a new issue of this plan would get.
  public int nextSerial(long planId) {
    var last =
        database.read(sql ->
            sql.select(max(BRIEFING_ISSUE.SERIAL))
                .from(BRIEFING_ISSUE)
                .where(BRIEFING_ISSUE.PLAN_ID.eq(planId))
                .fetchOne(0, Integer.class));
    return last == null ? 1 : last + 1;
  }

  /// The issue of a month, begun now with the next number if there is none yet.
  public BriefingIssue open(Author author, long planId, Period period, String title, LocalDate today) {
    if (period.first().isAfter(today)) throw new Refusal(period.label() + "还没有到，不能生成简报。请选本月或以前的月份。");
    var there = issue(planId, period);
    if (there.isPresent()) return there.get();
    int serial = nextSerial(planId);
    database.write(
        Deed.edit(author, "新建" + period.label() + "简报（第" + serial + "期）"),
        tx -> {
          var row = new BriefingIssueRecord();
          row.setPlanId(planId);
          row.setPeriod(period.toString());
          row.setSerial(serial);
          row.setTitle(title);
          row.setMadeOn(today);
          row.setState(BriefingIssue.State.DRAFT.name());
          return tx.insert(row);
        });
    return issue(planId, period).orElseThrow();
  }

  /// The prose of an issue by block; blocks in the rules' own words are not among them.
  public Map<String, Prose> prose(long issueId) {
    var prose = new LinkedHashMap<String, Prose>();
    database
        .read(sql ->
            sql.selectFrom(BRIEFING_PROSE)
                .where(BRIEFING_PROSE.ISSUE_ID.eq(issueId))
                .orderBy(BRIEFING_PROSE.ID)
                .fetch())
        .forEach(row ->
            prose.put(
                row.getBlock(), new Prose(row.getId(), row.getRev(), row.getBlock(), row.getBody(), row.getAuthor())));
    return prose;
  }

  /// Puts the office's words in place of the rules' for a block. `seen` is what stood there (null: the rules' words).
  public void write(Author author, BriefingIssue issue, String block, @Nullable Prose seen, String body) {
    refuseFinal(issue);
    if (body.isBlank()) throw new Refusal("这一段没有内容。请写上文字，或恢复自动生成的文字。");
    database.write(
        Deed.edit(author, "改写" + issue.period().label() + "简报的一段"),
        tx -> {
          if (seen != null) {
            tx.update(
                BRIEFING_PROSE,
                seen.id(),
                seen.rev(),
                row -> {
                  row.setBody(body);
                  row.setAuthor(author.name());
                });
            return seen.id();
          }
          if (tx.sql()
              .fetchExists(BRIEFING_PROSE, BRIEFING_PROSE.ISSUE_ID.eq(issue.id()), BRIEFING_PROSE.BLOCK.eq(block))) {
            throw new StaleRow("briefing_prose", issue.id());
          }
          var row = new BriefingProseRecord();
          row.setIssueId(issue.id());
          row.setBlock(block);
          row.setBody(body);
          row.setAuthor(author.name());
          return tx.insert(row);
        });
  }

  /// Gives a block back to the rules' words.
  public void revert(Author author, BriefingIssue issue, Prose seen) {
    refuseFinal(issue);
    database.write(
        Deed.edit(author, "恢复" + issue.period().label() + "简报一段的自动文字"),
        tx -> {
          tx.delete(BRIEFING_PROSE, seen.id());
          return seen.id();
        });
  }

  /// 定稿: keeps what the issue says for good; a final issue is printed from this and never from the records again.
  public void freeze(Author author, BriefingIssue issue, String body) {
    refuseFinal(issue);
    database.write(
        Deed.edit(author, issue.period().label() + "简报定稿"),
        tx ->
            tx.update(
                BRIEFING_ISSUE,
                issue.id(),
                issue.rev(),
                row -> {
                  row.setState(BriefingIssue.State.FINAL.name());
                  row.setFrozenAt(tx.at());
                  row.setFrozenBy(author.name());
                  row.setFrozenBody(body);
                  row.setFrozenSha256(sha256(body));
                }));
  }

  private static void refuseFinal(BriefingIssue issue) {
    if (issue.state() == BriefingIssue.State.FINAL) {
      throw new Refusal(issue.period().label() + "简报已定稿，不能再改。需要更正的请在下一期说明。");
    }
  }

  private static String sha256(String body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BriefingIssue issue(BriefingIssueRecord row) {
    return new BriefingIssue(
        row.getId(),
        row.getRev(),
        row.getPlanId(),
        Period.parse(row.getPeriod()).orElseThrow(),
        row.getSerial(),
        row.getTitle(),
        row.getMadeOn(),
        BriefingIssue.State.valueOf(row.getState()),
        row.getFrozenAt(),
        row.getFrozenBy(),
        row.getFrozenBody());
  }
}
