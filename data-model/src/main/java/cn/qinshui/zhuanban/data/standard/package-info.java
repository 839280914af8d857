/// Rule packs: the dated standards as data. How to read and write one stands in resources/standards/README.md.
@NullMarked
package cn.qinshui.zhuanban.data.standard;

import org.jspecify.annotations.NullMarked;
