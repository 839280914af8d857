/// The firm's file (企业档案): identity, figures by year, titles, 知识产权, contacts; its lists, filters and edits.
@NullMarked
package cn.qinshui.zhuanban.data.enterprise;

import org.jspecify.annotations.NullMarked;
