/// Numbers that name the list they are the count of. Whatever a page or a briefing says in figures comes from here, so that
/// each can be opened.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.data.figure;
