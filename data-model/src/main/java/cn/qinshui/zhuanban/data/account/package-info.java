/// Who works here: the people at the desk and their roles.
@NullMarked
package cn.qinshui.zhuanban.data.account;

import org.jspecify.annotations.NullMarked;
