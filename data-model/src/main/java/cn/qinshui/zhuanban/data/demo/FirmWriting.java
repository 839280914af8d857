package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.CastFirm;
import cn.qinshui.zhuanban.data.jooq.tables.records.CommissionerRecord;
import java.util.ArrayList;
import java.util.List;

/// Writes firms with all that is theirs, and the commissioners who look after them: of the cast one has six firms, one
/// four, ten have five.
final class FirmWriting {
  private static final int LOAD = 5;

  private final DemoRows rows;
  private final DemoDays days;
  private final Office office;
  private final DemoOptions options;
  private final DemoTexts texts;
  private final DemoNames names;
  private final FirmRows identities;
  private final FigureRows figures;
  private final StandingRows standings;

  FirmWriting(DemoRows rows, DemoDays days, Office office, DemoOptions options, DemoTexts texts, DemoNames names) {
    this.rows = rows;
    this.days = days;
    this.office = office;
    this.options = options;
    this.texts = texts;
    this.names = names;
    this.identities = new FirmRows(rows, days, names, office.towns(), office.chains());
    this.figures = new FigureRows(rows, days);
    this.standings = new StandingRows(rows, days);
  }

  DemoNames names() {
    return names;
  }

  /// Codes of the towns.
  List<String> towns() {
    return List.copyOf(office.towns().keySet());
  }

  List<Firm> cast() {
    var officers = texts.names().commissioners().stream().map(this::officer).toList();
    var cast = DemoTexts.cast();
    var written = new ArrayList<Firm>();
    for (int i = 0; i < cast.size(); i++) {
      int twin = i == DemoCounty.TWIN ? DemoCounty.TWIN_OF : i;
      var before = officers.get((turn(i) + 1) % officers.size());
      written.add(write(cast.get(i), i, twin, officers.get(turn(i)), before, true));
    }
    return List.copyOf(written);
  }

  /// Whose turn the firm is: 0 gets six, 1 gets four, the others five; neighbours of the cast go to different people.
  private static int turn(int index) {
    int place = index * 7 % DemoOptions.FIRMS;
    if (place < 6) return 0;
    return place < 10 ? 1 : place / LOAD;
  }

  /// An ordinary firm; every five of them have a commissioner of their own.
  Firm ordinary(CastFirm firm, int index, Firm.Officer officer) {
    return write(firm, index, index, officer, officer, false);
  }

  Firm.Officer officer(String name) {
    var row = new CommissionerRecord();
    row.setId(rows.id());
    row.setName(name);
    row.setUnitId(office.unit("zxzx"));
    row.setPhone(DemoNames.phone((int) (row.getId() % 1_000_000) + 90_000_000));
    row.setSinceOn(days.ago(500));
    row.setNote("示例号码");
    rows.add(row);
    return new Firm.Officer(row.getId(), name);
  }

  private Firm write(CastFirm cast, int index, int twin, Firm.Officer officer, Firm.Officer before, boolean whole) {
    var dice = new Dice(options.seed(), "firm", index);
    var firm = identities.write(cast, index, twin, officer, before, dice);
    figures.write(firm, dice);
    standings.write(firm, dice, whole);
    return firm;
  }
}
