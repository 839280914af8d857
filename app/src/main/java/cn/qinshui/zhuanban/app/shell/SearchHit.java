package cn.qinshui.zhuanban.app.shell;

import org.kordamp.ikonli.Ikon;

/// One thing the search box found.
///
/// @param group the heading it stands under, such as 企业; hits of one group follow each other
/// @param title what it is called
/// @param detail what tells it from others of that name
/// @param route where it opens
public record SearchHit(String group, Ikon icon, String title, String detail, Route route) {}
