/// Small controls of our own, without feature words: cards, tiles, badges, toasts, panels, and the look.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.ui;
