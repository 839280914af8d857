package cn.qinshui.zhuanban.baddata.noscreen.plan;

import java.awt.Color;

/// A record that knows how it looks.
record Painted(Color colour) {}
