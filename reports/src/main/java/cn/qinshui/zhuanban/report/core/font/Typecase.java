package cn.qinshui.zhuanban.report.core.font;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Chooses the face of every character of one paper, and remembers what it chose. It answers for every character: what no face has is
/// printed as □ and listed.
public final class Typecase {
  /// Printed in place of a character that no face has.
  public static final int MISSING = '□';

  /// Narrow in some faces; a Chinese text wants them a full em wide.
  private static final String WIDE = "“”‘’·—…";

  /// `embolden` asks for a drawn outline, where the face has no heavier weight. `codePoint` is what to print.
  public record Choice(Face face, boolean embolden, int codePoint) {}

  /// A face that was used for a role.
  public record Use(FontRole role, String face, boolean standIn) {}

  private record Found(FontRole role, Candidate candidate, Face face) {}

  private record Key(FontRole role, boolean bold, int codePoint) {}

  private final Map<FontRole, List<Candidate>> candidates;
  private final Map<Key, Choice> chosen = new HashMap<>();
  private final SequencedSet<Use> uses = new LinkedHashSet<>();
  private final SequencedSet<String> missing = new LinkedHashSet<>();

  Typecase(Map<FontRole, List<Candidate>> candidates) {
    this.candidates = candidates;
  }

  public Choice pick(FontRole role, boolean bold, int codePoint) {
    return chosen.computeIfAbsent(new Key(role, bold, codePoint), this::choose);
  }

  /// Roles and faces in the order of their first use.
  public List<Use> uses() {
    return List.copyOf(uses);
  }

  public List<String> missing() {
    return List.copyOf(missing);
  }

  private Choice choose(Key key) {
    var choice = find(key, key.codePoint());
    if (choice != null) return choice;
    missing.add(Character.toString(key.codePoint()));
    choice = find(key, MISSING);
    if (choice == null) throw new IllegalStateException("no usable typeface on the class path");
    return choice;
  }

  private @Nullable Choice find(Key key, int codePoint) {
    var wide = WIDE.indexOf(codePoint) >= 0;
    Found narrow = null;
    for (var role : order(key.role(), !wide && codePoint < 0x250)) {
      for (var candidate : candidates.getOrDefault(role, List.of())) {
        var face = candidate.faceWith(codePoint);
        if (face == null) continue;
        var found = new Found(role, candidate, face);
        if (!wide || face.advance(codePoint) > 0.95) return choice(key, found, codePoint, !wide);
        if (narrow == null) narrow = found;
      }
    }
    return narrow == null ? null : choice(key, narrow, codePoint, true);
  }

  /// The role itself, then the others. Letters and digits in 仿宋 and 楷体 come from the 宋体 face.
  private static List<FontRole> order(FontRole role, boolean latin) {
    var order = new ArrayList<FontRole>();
    if (latin && (role == FontRole.FANGSONG || role == FontRole.KAITI)) order.add(FontRole.SONGTI);
    if (!order.contains(role)) order.add(role);
    for (var other : List.of(FontRole.SONGTI, FontRole.FANGSONG, FontRole.HEITI, FontRole.KAITI, FontRole.BIAOSONG)) {
      if (!order.contains(other)) order.add(other);
    }
    return order;
  }

  /// A mark taken elsewhere for its width alone is no stand-in worth telling: it is not `noted`.
  private Choice choice(Key key, Found found, int codePoint, boolean noted) {
    var candidate = found.candidate();
    if (noted) uses.add(new Use(found.role(), candidate.name(), candidate.standIn()));
    // The two heavy roles have no bolder form.
    boolean heavy = key.role() == FontRole.HEITI || key.role() == FontRole.BIAOSONG;
    if (!key.bold() || heavy) return new Choice(found.face(), false, codePoint);
    var heavier = candidate.heavier();
    var heavyFace = heavier == null ? null : heavier.faceWith(codePoint);
    return heavyFace == null ? new Choice(found.face(), true, codePoint) : new Choice(heavyFace, false, codePoint);
  }
}
