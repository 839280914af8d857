/// What waits in the library's inbox folder.
@NullMarked
package cn.qinshui.zhuanban.data.inbox;

import org.jspecify.annotations.NullMarked;
