/// What a new library holds from the start: read from the files of the resources, written as one deed.
@NullMarked
package cn.qinshui.zhuanban.data.seed;

import org.jspecify.annotations.NullMarked;
