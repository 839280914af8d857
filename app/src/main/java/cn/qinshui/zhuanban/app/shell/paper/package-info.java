/// A paper in the window: looked at, saved as PDF, printed.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.shell.paper;
