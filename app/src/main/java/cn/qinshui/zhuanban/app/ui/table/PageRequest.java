package cn.qinshui.zhuanban.app.ui.table;

import java.util.List;

/// Which stretch of a list is wanted, in which order; an empty order means the list's own.
public record PageRequest(int offset, int limit, List<Sort> sort) {}
