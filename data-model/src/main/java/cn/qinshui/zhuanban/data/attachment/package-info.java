/// Files (附件) that belong to a record of any kind: copied into the library, known by their hash, looked for when asked.
@NullMarked
package cn.qinshui.zhuanban.data.attachment;

import org.jspecify.annotations.NullMarked;
