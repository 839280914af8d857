/// Lists as a person keeps them: named views, filters in words and as text, what was exported.
@NullMarked
package cn.qinshui.zhuanban.data.view;

import org.jspecify.annotations.NullMarked;
