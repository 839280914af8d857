package cn.qinshui.zhuanban.data.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stage an entry came to.
public record RegisterStep(long id, RegisterKind.Stage stage, LocalDate onDay, String author, @Nullable String note) {}
