package cn.qinshui.zhuanban.app.ui.paper;

/// A place on a page that opens something, in points from the page's upper left corner.
public record PageArea(double x, double y, double width, double height, String tip, Runnable open) {}
