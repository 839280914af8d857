/// 预评估: the library against a standard on a day, one firm with its reasons, 推演, and what is lacking as work.
@NullMarked
package cn.qinshui.zhuanban.app.feature.assessment;

import org.jspecify.annotations.NullMarked;
