package cn.qinshui.zhuanban.report.core.font;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import java.util.List;
import java.util.Locale;

/// Which faces serve a role, best first: those of the workstation by PostScript name, those a user dropped into a folder `fonts` also
/// by what their names contain, then those that travel. A travelling face after the `proper` ones is of another kind: a stand-in.
record Wanted(List<String> postScriptNames, List<String> namesContain, List<Travelling> travelling, int proper) {

  static Wanted of(FontRole role) {
    return switch (role) {
      case FANGSONG ->
          new Wanted(
              List.of("FangSong_GB2312", "FangSong", "FZFSK--GBK1-0", "STFangsong"),
              List.of("仿宋", "fangsong"),
              List.of(Travelling.SERIF_REGULAR, Travelling.SANS_REGULAR),
              0);
      case BIAOSONG ->
          new Wanted(
              List.of("FZXBSJW--GB1-0", "FZXBSK--GBK1-0"),
              List.of("小标宋"),
              List.of(Travelling.SERIF_SEMIBOLD, Travelling.SANS_BOLD),
              0);
      case HEITI ->
          new Wanted(List.of("SimHei", "FZHTK--GBK1-0"), List.of("黑体", "simhei"), List.of(Travelling.SANS_MEDIUM), 1);
      case KAITI ->
          new Wanted(
              List.of("KaiTi_GB2312", "KaiTi", "FZKTK--GBK1-0", "STKaiti"),
              List.of("楷体", "kaiti"),
              List.of(Travelling.WENKAI, Travelling.SERIF_REGULAR, Travelling.SANS_REGULAR),
              1);
      case SONGTI ->
          new Wanted(
              // The second holds the rare characters of 扩展B for the first.
              List.of("SimSun", "SimSun-ExtB"),
              List.of("simsun"),
              List.of(Travelling.SERIF_REGULAR, Travelling.SANS_REGULAR),
              1);
    };
  }

  boolean matchesLoosely(FontHeader header) {
    return header.names().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> namesContain.stream().anyMatch(name::contains));
  }
}
