package cn.qinshui.zhuanban.app.shell.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// The chapters that travel with the program, in the order of `handbook/chapters.txt`.
public final class Handbook {

  private static final String FOLDER = "/cn/qinshui/zhuanban/app/handbook/";

  /// @param name of the file without `.md`; what `Screen.chapter()` says
  public record Chapter(String name, String title, List<Block> blocks) {}

  private final List<Chapter> chapters;

  private Handbook(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
  }

  public static Handbook load() {
    List<Chapter> chapters = new ArrayList<>();
    for (String name : text("chapters.txt").lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      List<Block> blocks = ChapterText.read(text(name + ".md"));
      if (!(blocks.getFirst() instanceof Block.Heading(int _, String title))) {
        throw new IllegalStateException("chapter " + name + " has no heading");
      }
      chapters.add(new Chapter(name, title, blocks));
    }
    return new Handbook(chapters);
  }

  public List<Chapter> chapters() {
    return chapters;
  }

  /// The chapter of that name, or the first where there is none yet.
  public Chapter chapter(String name) {
    return chapters.stream().filter(each -> each.name().equals(name)).findFirst().orElse(chapters.getFirst());
  }

  private static String text(String file) {
    try (InputStream in = Handbook.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new NoSuchElementException("no " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
