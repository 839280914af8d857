/// What is made from a library, by the window and by the command line alike: papers, data packages, the demo.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.usecase;
