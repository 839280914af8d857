package cn.qinshui.zhuanban.report.core.font;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.report.TestFonts;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypecaseTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(FontRole.class)
  void everyRoleHasAFaceEvenWithNotoSansAlone(FontRole role) {
    var typecase = TestFonts.sansOnly().open();
    for (int codePoint : "沁水县ABC123，。“”".codePoints().toArray()) {
      assertThat(typecase.pick(role, false, codePoint).face().has(codePoint)).isTrue();
    }
    assertThat(typecase.missing()).isEmpty();
  }

  @Test
  void saysWhichFacesStandIn() {
    var typecase = TestFonts.sansOnly().open();
    typecase.pick(FontRole.FANGSONG, false, '中');
    typecase.pick(FontRole.HEITI, false, '中');
    assertThat(typecase.uses())
        .containsExactly(
            new Typecase.Use(FontRole.FANGSONG, "思源黑体", true), new Typecase.Use(FontRole.HEITI, "思源黑体", false));
  }

  @Test
  void printsABoxForWhatNoFaceHasAndListsIt() {
    var typecase = TestFonts.sansOnly().open();
    assertThat(typecase.pick(FontRole.FANGSONG, false, 0x1F600).codePoint()).isEqualTo('□');
    assertThat(typecase.pick(FontRole.KAITI, true, 0x1F600).codePoint()).isEqualTo('□');
    assertThat(typecase.missing()).containsExactly("😀");
  }

  @Test
  void rareCharactersOfNamesAreThere() {
    var typecase = TestFonts.sansOnly().open();
    for (int codePoint : "㛃䶮镕喆昇堃垚犇翀赟".codePoints().toArray()) {
      typecase.pick(FontRole.FANGSONG, false, codePoint);
    }
    assertThat(typecase.missing()).isEmpty();
  }

  @Test
  void aFaceOfTheWorkstationGoesBeforeWhatTravels() throws IOException {
    Files.write(folder.resolve("fs.ttf"), renamed(Travelling.SANS_REGULAR, "FangSong_GB2312"));
    var shelf = new FontShelf(new FontFolders(List.of(folder), List.of()));
    var typecase = shelf.open();
    var choice = typecase.pick(FontRole.FANGSONG, false, '中');
    assertThat(typecase.uses()).singleElement().matches(use -> !use.standIn() && use.role() == FontRole.FANGSONG);
    assertThat(choice.face()).isNotSameAs(TestFonts.travelling().open().pick(FontRole.FANGSONG, false, '中').face());
    // It has no heavier weight, so bold is drawn; and it is parsed once.
    assertThat(typecase.pick(FontRole.FANGSONG, true, '中')).isEqualTo(new Typecase.Choice(choice.face(), true, '中'));
    assertThat(shelf.open().pick(FontRole.FANGSONG, false, '中').face()).isSameAs(choice.face());
  }

  @Test
  void aFontDroppedIntoTheFolderCountsFromTheNextPaperOn() throws IOException {
    var shelf = new FontShelf(new FontFolders(List.of(), List.of(folder)));
    assertThat(standsIn(shelf, FontRole.BIAOSONG)).isTrue();
    Files.write(folder.resolve("xbs.ttf"), renamed(Travelling.SANS_BOLD, "FZXBSJW--GB1-0"));
    assertThat(standsIn(shelf, FontRole.BIAOSONG)).isFalse();
    Files.delete(folder.resolve("xbs.ttf"));
    assertThat(standsIn(shelf, FontRole.BIAOSONG)).isTrue();
  }

  @Test
  void readsAFaceOutOfACollection() throws IOException {
    Files.write(folder.resolve("simsun.ttc"), collection(renamed(Travelling.SANS_REGULAR, "SimSun")));
    var typecase = new FontShelf(new FontFolders(List.of(folder), List.of())).open();
    assertThat(typecase.pick(FontRole.SONGTI, false, '中').face().has('中')).isTrue();
    assertThat(typecase.uses()).singleElement().matches(use -> !use.standIn());
  }

  @Test
  void brokenAndForbiddenFilesArePassedOver() throws IOException {
    Files.write(folder.resolve("empty.ttf"), new byte[0]);
    Files.writeString(folder.resolve("text.ttf"), "这不是字体文件，只是一段文字而已");
    var restricted = renamed(Travelling.SANS_REGULAR, "SimHei");
    int os2 = table(restricted, "OS/2");
    ByteBuffer.wrap(restricted).putShort(os2 + 8, (short) 2);
    Files.write(folder.resolve("restricted.ttf"), restricted);
    var cut = renamed(Travelling.SANS_REGULAR, "KaiTi");
    Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(cut, cut.length / 2));
    var shelf = new FontShelf(new FontFolders(List.of(folder, folder.resolve("absent")), List.of()));
    var typecase = shelf.open();
    for (var role : FontRole.values()) assertThat(typecase.pick(role, false, '县').face().has('县')).isTrue();
    assertThat(typecase.uses()).noneMatch(use -> use.face().contains("SimHei"));
  }

  private static boolean standsIn(FontShelf shelf, FontRole role) {
    var typecase = shelf.open();
    typecase.pick(role, false, '中');
    return typecase.uses().getFirst().standIn();
  }

  /// The face with another PostScript name, in place of its own in the name table.
  private static byte[] renamed(Travelling face, String postScriptName) throws IOException {
    var bytes = face.bytes();
    var font = ByteBuffer.wrap(bytes);
    int table = table(bytes, "name");
    int strings = table + font.getShort(table + 4);
    int count = font.getShort(table + 2);
    for (int i = 0; i < count; i++) {
      int record = table + 6 + 12 * i;
      if (font.getShort(record + 6) != 6) continue;
      boolean mac = font.getShort(record) == 1;
      var name = postScriptName.getBytes(mac ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
      assertThat(name.length).isLessThanOrEqualTo(font.getShort(record + 8));
      font.putShort(record + 8, (short) name.length);
      font.put(strings + font.getShort(record + 10), name);
    }
    return bytes;
  }

  private static int table(byte[] bytes, String tag) {
    var font = ByteBuffer.wrap(bytes);
    for (int entry = 12; ; entry += 16) {
      if (new String(bytes, entry, 4, StandardCharsets.ISO_8859_1).equals(tag)) return font.getInt(entry + 8);
    }
  }

  /// A collection of one face: a header before it, and its offsets moved on by as much.
  private static byte[] collection(byte[] face) {
    var font = ByteBuffer.wrap(face);
    int tables = font.getShort(4);
    for (int i = 0; i < tables; i++) font.putInt(12 + 16 * i + 8, font.getInt(12 + 16 * i + 8) + 16);
    var out = new ByteArrayOutputStream();
    out.writeBytes(ByteBuffer.allocate(16).putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(16).array());
    out.writeBytes(face);
    return out.toByteArray();
  }
}
