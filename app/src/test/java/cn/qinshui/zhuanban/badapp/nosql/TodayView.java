package cn.qinshui.zhuanban.badapp.nosql;

import java.sql.Connection;

/// Breaks the rule: speaks SQL.
record TodayView(Connection connection) {}
