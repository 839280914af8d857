/// What a rule pack says of firms on a day (预评估): verdicts of a whole library over columns, and the reasons for one firm.
@NullMarked
package cn.qinshui.zhuanban.data.assessment;

import org.jspecify.annotations.NullMarked;
