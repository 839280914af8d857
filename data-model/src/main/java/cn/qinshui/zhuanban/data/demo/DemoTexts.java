package cn.qinshui.zhuanban.data.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The words of the demo data, from the files in resources/demo.
record DemoTexts(
    @JsonProperty("$说明") @Nullable String about,
    Names names,
    Map<Integer, List<String>> notes,
    Map<Integer, List<String>> milestones,
    Map<String, List<String>> demands,
    Map<String, String> feedback,
    List<String> dissatisfied,
    VisitWords visit,
    Map<String, RegisterWords> registers,
    List<PolicyWords> policies,
    List<MeetingWords> meetings) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /// `products`: product, industry, chain. `heads` and `tails` make trade names.
  record Names(
      List<String> heads,
      List<String> tails,
      List<List<String>> products,
      List<String> forms,
      List<String> surnames,
      List<String> given,
      List<String> commissioners,
      List<String> officers) {}

  record VisitWords(List<String> production, List<String> body) {}

  /// How a ledger is filled: `texts` and `numbers` (lowest, highest) by field, `since` the stage from which a field is known,
  /// `most` the last stage an entry comes to.
  record RegisterWords(
      List<String> titles,
      List<String> partners,
      Map<String, List<String>> texts,
      Map<String, List<Integer>> numbers,
      Map<String, String> since,
      @Nullable String most) {}

  /// `window`: days from today at which applications begin and end.
  record PolicyWords(
      String title,
      String level,
      String category,
      int measure,
      @Nullable List<Integer> window,
      boolean rule,
      @Nullable String validity,
      String scope,
      String conditions,
      String process,
      String office,
      String benefit) {}

  /// A resolution is its text, the code of the unit and the number of the measure.
  record MeetingWords(String title, List<String> items, List<List<Object>> resolutions) {}

  /// A firm as it is cast: figures of the last year, what it holds, which gaps and cases are planted on it.
  ///
  /// @param growth the last two yearly growths in %, newest first
  /// @param rd share of R&D in revenue in %; null is a gap
  /// @param net how many months ago it joined the service net
  /// @param expiresIn in how many days its title ends
  /// @param newMonthsAgo how many months ago it got its title, this year
  record CastFirm(
      String name,
      @JsonProperty("short") String shortName,
      Group group,
      String town,
      String industry,
      String chain,
      String role,
      String product,
      BigDecimal revenue,
      List<BigDecimal> growth,
      BigDecimal main,
      BigDecimal debt,
      @Nullable BigDecimal rd,
      @Nullable BigDecimal rdBefore,
      int employees,
      int ip1,
      int ip2,
      @Nullable Integer segment,
      @Nullable Integer score,
      @Nullable Boolean aboveScale,
      @Nullable Integer net,
      @Nullable String former,
      @Nullable Integer expiresIn,
      @Nullable Integer newMonthsAgo,
      boolean unvisited,
      @Nullable Integer visits,
      boolean conflict,
      boolean fullest,
      @Nullable List<String> gaps,
      @Nullable String planted) {
    boolean lacks(String part) {
      return gaps != null && gaps.contains(part);
    }
  }

  /// The highest title of a firm; BELOW has none and is 规下工业.
  enum Group {
    SRDI,
    INNOVATIVE,
    TECH,
    BELOW
  }

  private record Cast(@JsonProperty("$说明") @Nullable String about, List<CastFirm> firms) {}

  static DemoTexts load() {
    return read("/demo/texts.json", DemoTexts.class);
  }

  static List<CastFirm> cast() {
    return read("/demo/cast.json", Cast.class).firms();
  }

  private static <T> T read(String path, Class<T> type) {
    try (var stream = DemoTexts.class.getResourceAsStream(path)) {
      if (stream == null) throw new IllegalStateException("missing in the program: " + path);
      return JSON.readValue(stream, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
