package cn.qinshui.zhuanban.data.exchange;

import cn.qinshui.zhuanban.data.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The heading of a sheet: which rows it takes, its columns, and what the titles above it say.
///
/// @param firstRow from 1
/// @param titles the texts above the header, each once
/// @param unit what 单位：… above the table says
/// @param year what 2025年度 in the titles says
public record FileHeader(
    int firstRow,
    int lastRow,
    List<FileColumn> columns,
    List<String> titles,
    Money.@Nullable Unit unit,
    @Nullable Integer year) {
  public FileHeader {
    columns = List.copyOf(columns);
    titles = List.copyOf(titles);
  }
}
