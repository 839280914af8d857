/// Search over everything (Ctrl+K): the normalised text of all objects packed into a few long strings and scanned.
@NullMarked
package cn.qinshui.zhuanban.data.search;

import org.jspecify.annotations.NullMarked;
