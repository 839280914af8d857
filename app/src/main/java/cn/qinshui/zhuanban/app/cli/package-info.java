/// The same use cases without a window: one class per subcommand, one JSON object or a few Chinese lines as the answer.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.cli;
