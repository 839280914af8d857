package cn.qinshui.zhuanban.data.enterprise;

import org.jspecify.annotations.Nullable;

/// What a written code or name says: one firm, or why none.
///
/// @param firm the firm's id; null where none or several are meant
/// @param name of the firm; empty where none is found
/// @param problem one sentence; empty where the firm is found
public record FirmMatch(String written, @Nullable Long firm, String name, String problem) {}
