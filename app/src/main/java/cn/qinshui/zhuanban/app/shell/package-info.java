/// The window: sidebar, navigation, search box, status bar, dialogs, and how features register their screens.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.shell;
