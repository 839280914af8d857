package cn.qinshui.zhuanban.badapp.viewmodelswithouttoolkit;

import javafx.scene.Node;

/// Breaks the rule: holds a node.
record TodayViewModel(Node node) {}
