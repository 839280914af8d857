package cn.qinshui.zhuanban.data.shared;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is wrong with a credit code. The two check characters are judged apart: a code may pass one and fail the other.
///
/// @param text the code, normalised
/// @param flaws what was found, in the order of the code; empty for a good code
public record CreditCodeCheck(String text, Set<Flaw> flaws) {
  private static final Set<String> AUTHORITIES =
      Set.of("11", "12", "13", "19", "51", "52", "53", "59", "91", "92", "93", "99", "Y1");

  /// One kind of fault. Those that block cannot be a credit code at all; the others are saved with a written reason,
  /// since a few genuine and legacy codes fail them.
  public enum Flaw {
    EMPTY(true),
    LENGTH(true),
    CHARACTER(true),
    REGION(true),
    AUTHORITY(false),
    ORGANISATION_CHECK(false),
    CHECK_CHARACTER(false);

    private final boolean blocks;

    Flaw(boolean blocks) {
      this.blocks = blocks;
    }

    public boolean blocks() {
      return blocks;
    }
  }

  public CreditCodeCheck {
    flaws = Set.copyOf(flaws);
  }

  static CreditCodeCheck of(String text) {
    var flaws = EnumSet.noneOf(Flaw.class);
    if (text.isEmpty()) flaws.add(Flaw.EMPTY);
    else if (text.length() != CreditCode.LENGTH) flaws.add(Flaw.LENGTH);
    else if (!text.chars().allMatch(c -> CreditCode.inAlphabet((char) c))) flaws.add(Flaw.CHARACTER);
    if (!flaws.isEmpty()) return new CreditCodeCheck(text, flaws);
    if (!text.substring(2, 8).chars().allMatch(Character::isDigit)) flaws.add(Flaw.REGION);
    if (!AUTHORITIES.contains(text.substring(0, 2))) flaws.add(Flaw.AUTHORITY);
    if (CreditCode.organisationCheck(text.substring(8, 16)) != text.charAt(16)) flaws.add(Flaw.ORGANISATION_CHECK);
    if (CreditCode.checkCharacter(text.substring(0, 17)) != text.charAt(17)) flaws.add(Flaw.CHECK_CHARACTER);
    return new CreditCodeCheck(text, flaws);
  }

  public boolean good() {
    return flaws.isEmpty();
  }

  /// True where the code cannot be kept, whatever the reason given.
  public boolean blocks() {
    return flaws.stream().anyMatch(Flaw::blocks);
  }

  /// The code, where it may be kept (as it is or with a reason).
  public Optional<CreditCode> code() {
    return blocks() ? Optional.empty() : Optional.of(new CreditCode(text));
  }

  /// All that is wrong and what to do, for the screen and the error file; empty for a good code.
  public String sentence() {
    return sentence("填写理由后可保存");
  }

  /// The same; `kept` says how a code that is so on the licence is kept.
  public String sentence(String kept) {
    if (good()) return "";
    var found = flaws.stream().sorted().map(this::finding).collect(Collectors.joining("；"));
    return found + (blocks() ? "。请对照营业执照更正。" : "。请对照营业执照核对；证照确系如此的，" + kept + "。");
  }

  private String finding(Flaw flaw) {
    return switch (flaw) {
      case EMPTY -> "未填写统一社会信用代码";
      case LENGTH -> "统一社会信用代码应为18位，现为" + text.length() + "位";
      case CHARACTER -> "统一社会信用代码" + strangers();
      case REGION -> "第3至8位应为登记机关的6位行政区划数字";
      case AUTHORITY -> "前2位“" + text.substring(0, 2) + "”不是常见的登记管理部门和机构类别";
      case ORGANISATION_CHECK ->
          "第17位（组织机构代码校验码）应为" + CreditCode.organisationCheck(text.substring(8, 16)) + "，现为" + text.charAt(16);
      case CHECK_CHARACTER -> checkFinding();
    };
  }

  /// Where the 17th character is wrong too, the 18th is judged as it would be after that.
  private String checkFinding() {
    boolean alone = !flaws.contains(Flaw.ORGANISATION_CHECK);
    var organisation = alone ? text.charAt(16) : CreditCode.organisationCheck(text.substring(8, 16));
    var right = CreditCode.checkCharacter(text.substring(0, 16) + organisation);
    if (alone) return "第18位（校验码）应为" + right + "，现为" + text.charAt(17);
    if (right == text.charAt(17)) return "第17位改正后，第18位（校验码）就相符";
    return "第17位改正后，第18位（校验码）应为" + right + "，现为" + text.charAt(17);
  }

  private String strangers() {
    var found = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CreditCode.inAlphabet(c)) continue;
      found.append(found.isEmpty() ? "第" : "、第").append(i + 1).append("位“").append(c).append("”");
    }
    return found + "不在代码字符之内（不用字母I、O、S、V、Z）";
  }
}
