/// 政策库 (measure 17): five classes, four annotations, the chain of replaced documents, and who was told.
@NullMarked
package cn.qinshui.zhuanban.data.policy;

import org.jspecify.annotations.NullMarked;
