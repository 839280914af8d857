package cn.qinshui.zhuanban.app.cli;

import cn.qinshui.zhuanban.data.shared.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/// Values as they are written on the command line.
final class Written {
  private Written() {}

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("“" + text + "”不是日期，请写成 2026-10-31 这样");
    }
  }

  static Period period(String text) {
    return Period.parse(text).orElseThrow(() -> new TypeConversionException("“" + text + "”不是期次，请写成 2026-10 这样（年-月）"));
  }
}
