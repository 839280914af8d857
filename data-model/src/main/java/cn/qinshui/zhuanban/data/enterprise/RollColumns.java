package cn.qinshui.zhuanban.data.enterprise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// What the list of firms sorts and narrows by, in columns: one slot for each firm of the county in the order of ids, those
/// in the bin and those merged among them.
final class RollColumns {
  static final long NO_AMOUNT = Long.MIN_VALUE;
  static final int NEVER = Integer.MIN_VALUE;

  /// What the arrays of a slot come to, its bits in `live` left out.
  static final int BYTES = 4 * Long.BYTES + 8 * Integer.BYTES + 3 * Byte.BYTES;

  private static final int SCALE = 4;
  private static final int LONGEST_CODE = 18;
  private static final int CHARACTER_BITS = 7;

  final BitSet live = new BitSet();
  final RollWords<String> towns = new RollWords<>();
  final RollWords<String> industries = new RollWords<>();
  final RollWords<Long> chains = new RollWords<>();
  final RollWords<Long> commissioners = new RollWords<>();
  private int size;
  private long[] ids = {};
  private int[] town = {};
  private int[] industry = {};
  private int[] chain = {};
  private int[] commissioner = {};
  private byte[] sizeClass = {};
  private byte[] status = {};
  private byte[] aboveScale = {};
  private long[] revenue = {};
  private int[] lastVisit = {};
  private int[] openDemands = {};
  private int[] titles = {};
  private int[] place = {};
  private long[] codeHead = {};
  private long[] codeTail = {};
  private int newestVisit = NEVER;
  private boolean codesComparable = true;

  /// A firm as its own row of the database says.
  record Line(
      long id,
      boolean live,
      @Nullable String town,
      @Nullable String industry,
      @Nullable String sizeClass,
      @Nullable Boolean aboveScale,
      @Nullable Long chain,
      String status,
      @Nullable Long commissioner,
      @Nullable String code) {}

  int size() {
    return size;
  }

  long id(int slot) {
    return ids[slot];
  }

  /// Negative where there is no such firm.
  int slot(long id) {
    return Arrays.binarySearch(ids, 0, size, id);
  }

  /// Writes a firm's line into its slot, or a new one behind all others; negative where it would have to stand between.
  int put(Line line) {
    int slot = slot(line.id());
    if (slot < 0 && size > 0 && line.id() < ids[size - 1]) return slot;
    if (slot < 0) slot = append(line.id());
    live.set(slot, line.live());
    town[slot] = towns.number(line.town());
    industry[slot] = industries.number(line.industry());
    chain[slot] = chains.number(line.chain());
    commissioner[slot] = commissioners.number(line.commissioner());
    sizeClass[slot] = (byte) (line.sizeClass() == null ? 0 : SizeClass.valueOf(line.sizeClass()).ordinal() + 1);
    status[slot] = (byte) EnterpriseStatus.valueOf(line.status()).ordinal();
    aboveScale[slot] = (byte) (line.aboveScale() == null ? 0 : line.aboveScale() ? 2 : 1);
    code(slot, line.code());
    revenue[slot] = NO_AMOUNT;
    lastVisit[slot] = NEVER;
    openDemands[slot] = 0;
    titles[slot] = 0;
    return slot;
  }

  private int append(long id) {
    if (size == ids.length) grow(Math.max(1_000, size + size / 8));
    ids[size] = id;
    return size++;
  }

  private void grow(int room) {
    ids = Arrays.copyOf(ids, room);
    town = Arrays.copyOf(town, room);
    industry = Arrays.copyOf(industry, room);
    chain = Arrays.copyOf(chain, room);
    commissioner = Arrays.copyOf(commissioner, room);
    sizeClass = Arrays.copyOf(sizeClass, room);
    status = Arrays.copyOf(status, room);
    aboveScale = Arrays.copyOf(aboveScale, room);
    revenue = Arrays.copyOf(revenue, room);
    lastVisit = Arrays.copyOf(lastVisit, room);
    openDemands = Arrays.copyOf(openDemands, room);
    titles = Arrays.copyOf(titles, room);
    place = Arrays.copyOf(place, room);
    codeHead = Arrays.copyOf(codeHead, room);
    codeTail = Arrays.copyOf(codeTail, room);
  }

  /// The characters of a code side by side, so that numbers compare as the texts do; 0 is none.
  private void code(int slot, @Nullable String code) {
    codeHead[slot] = 0;
    codeTail[slot] = 0;
    if (code == null) return;
    if (code.isEmpty() || code.length() > LONGEST_CODE || code.chars().anyMatch(c -> c >= 1 << CHARACTER_BITS))
      codesComparable = false;
    for (int i = 0; i < LONGEST_CODE; i++) {
      long character = i < code.length() ? code.charAt(i) % (1 << CHARACTER_BITS) : 0;
      if (i < LONGEST_CODE / 2) codeHead[slot] = codeHead[slot] << CHARACTER_BITS | character;
      else codeTail[slot] = codeTail[slot] << CHARACTER_BITS | character;
    }
  }

  /// Takes the greatest of those told.
  void revenue(int slot, BigDecimal amount) {
    long exact = amount.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    revenue[slot] = Math.max(revenue[slot], exact);
  }

  void visited(int slot, LocalDate day) {
    int told = (int) day.toEpochDay();
    lastVisit[slot] = Math.max(lastVisit[slot], told);
    newestVisit = Math.max(newestVisit, told);
  }

  void openDemand(int slot) {
    openDemands[slot]++;
  }

  /// A title in force.
  void titled(int slot, QualificationKind kind) {
    titles[slot] |= 1 << kind.ordinal();
  }

  /// Says anew where each firm stands by name.
  void places(int[] byName) {
    for (int i = 0; i < byName.length; i++) place[byName[i]] = i;
  }

  /// Whether codes can be compared by what is kept of them: those of odd characters or lengths cannot.
  boolean codesComparable() {
    return codesComparable;
  }

  /// The last day of a visit to any firm, or a later one.
  int newestVisit() {
    return newestVisit;
  }

  int place(int slot) {
    return place[slot];
  }

  int town(int slot) {
    return town[slot];
  }

  int industry(int slot) {
    return industry[slot];
  }

  int chain(int slot) {
    return chain[slot];
  }

  int commissioner(int slot) {
    return commissioner[slot];
  }

  /// One more than the ordinal; 0 is none.
  int sizeClass(int slot) {
    return sizeClass[slot];
  }

  int status(int slot) {
    return status[slot];
  }

  boolean isAboveScale(int slot) {
    return aboveScale[slot] == 2;
  }

  boolean saysScale(int slot) {
    return aboveScale[slot] > 0;
  }

  long revenue(int slot) {
    return revenue[slot];
  }

  int lastVisit(int slot) {
    return lastVisit[slot];
  }

  int openDemands(int slot) {
    return openDemands[slot];
  }

  /// One bit for each kind in force.
  int titles(int slot) {
    return titles[slot];
  }

  boolean hasCode(int slot) {
    return codeHead[slot] != 0;
  }

  int compareCodes(int one, int other) {
    int heads = Long.compare(codeHead[one], codeHead[other]);
    return heads == 0 ? Long.compare(codeTail[one], codeTail[other]) : heads;
  }
}
