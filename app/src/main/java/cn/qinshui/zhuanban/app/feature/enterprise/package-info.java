/// 企业: the list of firms, the firm's file, entering and changing it, the recycle bin.
@NullMarked
package cn.qinshui.zhuanban.app.feature.enterprise;

import org.jspecify.annotations.NullMarked;
