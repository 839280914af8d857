package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.Refusal;
import cn.qinshui.zhuanban.data.shared.WorkdayCalendar.SpecialDay;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads a year's 放假安排: the JSON that travels with the program, or plain lines 日期,休或班,名称. Refuses with the lines
/// that are wrong and why.
public final class CalendarFileReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int NAMED = 5;

  private record Festival(String name, LocalDate from, LocalDate to, @Nullable List<LocalDate> workingDays) {}

  private record Year(
      @Nullable String $说明,
      int year,
      @Nullable String source,
      @Nullable Boolean toVerify,
      @Nullable List<Festival> holidays) {}

  private CalendarFileReader() {}

  public static CalendarFile read(byte[] content) {
    var text = text(content).strip();
    if (text.isEmpty()) throw new Refusal("这个文件是空的。请选放假安排文件（JSON，或每行“日期,休或班,名称”）。");
    return text.startsWith("{") ? json(text) : lines(text);
  }

  /// UTF-8, or GBK as older programs save it.
  private static String text(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString().replace("\uFEFF", "");
    } catch (CharacterCodingException notUtf8) {
      return new String(content, Charset.forName("GB18030"));
    }
  }

  private static CalendarFile json(String text) {
    Year read;
    try {
      read = JSON.readValue(text, Year.class);
    } catch (JacksonException wrong) {
      var at = wrong.getLocation();
      throw new Refusal("第" + (at == null ? 1 : at.getLineNr()) + "行读不出来：格式不对或日期写错。请对照自带的放假安排文件改好再载入。", wrong);
    }
    var days = new ArrayList<SpecialDay>();
    var problems = new ArrayList<String>();
    var holidays = read.holidays() == null ? List.<Festival>of() : read.holidays();
    for (var festival : holidays) {
      if (festival.name() == null || festival.from() == null || festival.to() == null) {
        problems.add("有一个节日缺名称或起止日期");
      } else if (festival.to().isBefore(festival.from())) {
        problems.add("“" + festival.name() + "”的止日" + festival.to() + "早于起日" + festival.from());
      } else {
        festival.from().datesUntil(festival.to().plusDays(1)).forEach(d -> days.add(day(d, false, festival.name())));
        var working = festival.workingDays() == null ? List.<LocalDate>of() : festival.workingDays();
        working.forEach(d -> days.add(day(d, true, festival.name() + "调休")));
      }
    }
    refuse(problems);
    return checked(read.year(), days, Boolean.TRUE.equals(read.toVerify()));
  }

  private static SpecialDay day(LocalDate on, boolean working, String name) {
    return new SpecialDay(on, working, name);
  }

  private static CalendarFile lines(String text) {
    var days = new ArrayList<SpecialDay>();
    var problems = new ArrayList<String>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#") || number == 1 && line.contains("日期")) continue;
      line(number, line, days, problems);
    }
    refuse(problems);
    if (days.isEmpty()) throw new Refusal("文件里没有一天。每行写“日期,休或班,名称”，如 2027-01-01,休,元旦。");
    return checked(days.getFirst().on().getYear(), days, false);
  }

  private static void line(int number, String line, List<SpecialDay> days, List<String> problems) {
    var parts = line.strip().split("[,，\\t]", -1);
    if (parts.length < 2) {
      problems.add("第" + number + "行“" + line.strip() + "”缺一栏，应写“日期,休或班,名称”");
      return;
    }
    var on = date(parts[0].strip());
    var kind = parts[1].strip();
    if (on == null) problems.add("第" + number + "行的日期“" + parts[0].strip() + "”认不出，应写成 2027-01-01");
    else if (!Set.of("休", "班").contains(kind)) problems.add("第" + number + "行的“" + kind + "”应写“休”或“班”");
    else if (kind.equals("班") && !weekend(on)) problems.add("第" + number + "行" + on + "本来就是工作日，不用写“班”");
    else {
      var named = parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : kind.equals("班") ? "调休上班" : "放假";
      days.add(day(on, kind.equals("班"), named));
    }
  }

  private static @Nullable LocalDate date(String typed) {
    try {
      var parts = typed.split("[-/.年月日]");
      return parts.length < 3
          ? null
          : LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } catch (NumberFormatException | DateTimeParseException wrong) {
      return null;
    } catch (java.time.DateTimeException wrong) {
      return null;
    }
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static CalendarFile checked(int year, List<SpecialDay> days, boolean toVerify) {
    var problems = new ArrayList<String>();
    var seen = new HashSet<LocalDate>();
    for (var day : days) {
      if (day.on().getYear() != year) problems.add(day.on() + "（" + day.name() + "）不是" + year + "年的日子，一个文件只放一年");
      if (!seen.add(day.on())) problems.add(day.on() + "（" + day.name() + "）写了两次");
      if (day.name().length() > 40) problems.add(day.on() + "的名称太长，最多40个字");
    }
    if (days.isEmpty()) problems.add(year + "年没有一天放假");
    refuse(problems);
    return new CalendarFile(year, days, toVerify);
  }

  private static void refuse(List<String> problems) {
    if (problems.isEmpty()) return;
    var more = problems.size() > NAMED ? "……共" + problems.size() + "处" : "";
    throw new Refusal(String.join("；", problems.stream().limit(NAMED).toList()) + more + "。请改好再载入，资料库没有改动。");
  }
}
