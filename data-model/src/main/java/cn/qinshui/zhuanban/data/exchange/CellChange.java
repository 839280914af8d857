package cn.qinshui.zhuanban.data.exchange;

/// One cell of a planned row: what the library holds (empty: nothing) and what the file says, as a person reads them.
///
/// @param column its place among the imported columns, by which it is unticked
/// @param beside what is written stands beside another source's number, which stays
public record CellChange(int column, String label, String before, String after, boolean beside, boolean ticked) {}
