package cn.qinshui.zhuanban.report.core.font;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All typefaces of the process, each parsed at most once, from a byte array (memory mapping warns on JDK 25), when it is first needed.
/// Make one and keep it; use it, and every paper set with it, from one thread at a time (the report lane).
public final class FontShelf {
  private final FontFolders folders;
  private final Set<Travelling> travelling;
  private final FontIndex index = new FontIndex();
  private final Map<String, Face> parsed = new HashMap<>();

  /// `travelling` are the faces of the product that may be used; those that are not on the class path are passed over.
  public FontShelf(FontFolders folders, Set<Travelling> travelling) {
    this.folders = folders;
    this.travelling = Set.copyOf(travelling);
  }

  public FontShelf(FontFolders folders) {
    this(folders, Set.of(Travelling.values()));
  }

  /// The faces for one paper, chosen anew: a font dropped into a folder counts from the next paper on.
  public Typecase open() {
    var system = index.below(folders.system());
    var own = index.below(folders.own());
    var candidates = new EnumMap<FontRole, List<Candidate>>(FontRole.class);
    for (var role : FontRole.values()) candidates.put(role, candidates(Wanted.of(role), system, own));
    return new Typecase(candidates);
  }

  /// Parses what a paper will most likely need; call it on the report lane before the first paper is wanted.
  public void warmUp() {
    var faces = open();
    for (var role : FontRole.values()) faces.pick(role, false, '中');
  }

  private List<Candidate> candidates(Wanted wanted, List<FontHeader> system, List<FontHeader> own) {
    var found = new ArrayList<Candidate>();
    for (var name : wanted.postScriptNames()) {
      for (var header : system) if (header.postScriptName().equals(name)) add(found, header);
    }
    for (var name : wanted.postScriptNames()) {
      for (var header : own) if (header.postScriptName().equals(name)) add(found, header);
    }
    for (var header : own) if (wanted.matchesLoosely(header)) add(found, header);
    for (int i = 0; i < wanted.travelling().size(); i++) {
      var face = wanted.travelling().get(i);
      if (!travelling.contains(face) || !face.isThere()) continue;
      var standIn = i >= wanted.proper();
      var heavier =
          face.heavier()
              .filter(heavy -> travelling.contains(heavy) && heavy.isThere())
              .map(heavy -> new Candidate(heavy.label(), standIn, () -> travelling(heavy), null));
      found.add(new Candidate(face.label(), standIn, () -> travelling(face), heavier.orElse(null)));
    }
    return found;
  }

  private void add(List<Candidate> found, FontHeader header) {
    var label = header.names().getLast();
    found.add(new Candidate(label, false, () -> file(header, label), null));
  }

  private Face travelling(Travelling face) throws IOException {
    var known = parsed.get(face.name());
    if (known != null) return known;
    var fresh = Face.parse(face.label(), face.bytes(), false, "");
    parsed.put(face.name(), fresh);
    return fresh;
  }

  private Face file(FontHeader header, String label) throws IOException {
    Path file = header.file();
    var key = file + "#" + header.postScriptName() + "#" + Files.getLastModifiedTime(file);
    var known = parsed.get(key);
    if (known != null) return known;
    var fresh = Face.parse(label, Files.readAllBytes(file), header.collection(), header.postScriptName());
    parsed.put(key, fresh);
    return fresh;
  }
}
