package cn.qinshui.zhuanban.app.ui.paper;

import java.nio.IntBuffer;

/// A page as pixels, four bytes each, premultiplied ARGB, row by row from the top.
public record PageImage(int width, int height, IntBuffer pixels) {}
