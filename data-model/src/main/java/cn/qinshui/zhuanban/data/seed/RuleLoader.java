package cn.qinshui.zhuanban.data.seed;

import static cn.qinshui.zhuanban.data.jooq.Tables.SETTING;

import cn.qinshui.zhuanban.data.jooq.tables.records.PolicyRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.RegisterKindRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.SettingRecord;
import cn.qinshui.zhuanban.data.jooq.tables.records.StandardPackRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Writes what the office works by: kinds of ledgers, rule packs, policies, settings.
final class RuleLoader {
  private final Seeding seeding;
  private final Content content;
  private final Map<Integer, Long> measures;

  RuleLoader(Seeding seeding, Content content, Map<Integer, Long> measures) {
    this.seeding = seeding;
    this.content = content;
    this.measures = measures;
  }

  void load() {
    settings();
    registers();
    standards();
    policies();
  }

  /// Those that stand already keep what they say.
  private void settings() {
    var there = seeding.tx().sql().select(SETTING.NAME).from(SETTING).fetchSet(SETTING.NAME);
    var rows =
        Stream.of(
            setting("county", content.county()),
            setting("county.name", content.plan().county().name()),
            setting("standards.fields", content.standardFields()));
    seeding.load(rows.filter(row -> !there.contains(row.getName())).toList());
  }

  private static SettingRecord setting(String name, String text) {
    var row = new SettingRecord();
    row.setName(name);
    row.setContent(text);
    return row;
  }

  private void registers() {
    var rows = new ArrayList<RegisterKindRecord>();
    for (var kind : content.registers()) {
      var row = new RegisterKindRecord();
      row.setCode(kind.what().code());
      row.setName(kind.what().name());
      row.setBody(kind.text());
      row.setSortOrder(rows.size() + 1);
      rows.add(row);
    }
    seeding.load(rows);
  }

  private void standards() {
    var rows = new ArrayList<StandardPackRecord>();
    for (var pack : content.standards()) {
      var row = new StandardPackRecord();
      row.setCode(pack.what().code());
      row.setKind(pack.what().kind());
      row.setName(pack.what().name());
      row.setDocNo(pack.what().document().number());
      row.setEffectiveOn(pack.what().effectiveOn());
      row.setExpiresOn(pack.what().expiresOn());
      row.setToVerify(pack.what().toVerify());
      row.setBody(pack.text());
      row.setLoadedAt(seeding.at());
      row.setInForce(true);
      row.setOrigin("SHIPPED");
      rows.add(row);
    }
    seeding.load(rows);
  }

  /// A policy stands behind the one that replaces it, which must be there first.
  private void policies() {
    var byNumber = new HashMap<String, Long>();
    var rows = new ArrayList<PolicyRecord>();
    for (var policy : content.policies()) {
      var row = policy(policy);
      row.setId(seeding.id());
      if (policy.docNo() != null) byNumber.put(policy.docNo(), row.getId());
      if (policy.replacedBy() != null) row.setReplacedById(byNumber.get(policy.replacedBy()));
      rows.add(row);
    }
    seeding.load(rows);
  }

  private PolicyRecord policy(ContentFiles.Policy policy) {
    var row = new PolicyRecord();
    row.setTitle(policy.title());
    row.setDocNo(policy.docNo());
    row.setIssuer(policy.issuer());
    row.setLevel(policy.level());
    row.setClass_(policy.category());
    row.setScope(policy.scope());
    row.setProcess(policy.process());
    row.setPlatform(policy.platform());
    row.setPublishedOn(policy.publishedOn());
    row.setEffectiveOn(policy.effectiveOn());
    row.setExpiresOn(policy.expiresOn());
    row.setValidity(policy.validity());
    row.setTextMissing(policy.textMissing());
    row.setToVerify(policy.toVerify());
    row.setSourceUrl(policy.sourceUrl());
    row.setMeasureId(measures.get(policy.measure()));
    return row;
  }
}
