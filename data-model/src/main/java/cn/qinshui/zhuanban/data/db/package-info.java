/// Storage: opening a library, one writer at a time, the record of every change, undo, backups.
@NullMarked
package cn.qinshui.zhuanban.data.db;

import org.jspecify.annotations.NullMarked;
