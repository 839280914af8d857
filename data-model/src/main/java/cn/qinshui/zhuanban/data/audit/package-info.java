/// Who changed what, when, from what into what: the record of changes, field by field.
@NullMarked
package cn.qinshui.zhuanban.data.audit;

import org.jspecify.annotations.NullMarked;
