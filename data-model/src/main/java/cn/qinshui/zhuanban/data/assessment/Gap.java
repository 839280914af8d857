package cn.qinshui.zhuanban.data.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is lacking, in a number where there is one, and in words: 还差120万元.
public record Gap(@Nullable BigDecimal amount, @Nullable String unit, String words) {}
