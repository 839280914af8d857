package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.app.ui.table.Listed;
import cn.qinshui.zhuanban.app.work.Deeds;
import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.view.FilterWordStore;
import cn.qinshui.zhuanban.data.view.SavedViewStore;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// What every list of the window stands on beside its rows.
///
/// @param views the named views of whoever sits at the desk
/// @param words says filters in words
/// @param author who sits at the desk
/// @param export asks how, and makes a workbook of a list
public record ListDesk(
    SavedViewStore views,
    FilterWordStore words,
    Deeds deeds,
    Supplier<Author> author,
    BiConsumer<Desk, Listed<?>> export) {}
