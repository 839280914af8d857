/// Giving out slips from wherever a demand is seen.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.shell.slip;
