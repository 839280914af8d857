/// A sample that breaks a rule of the architecture.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.badapp.featuresknownottheirwiring.cli;
