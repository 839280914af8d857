/// The handbook inside the product: chapters as text files, read and shown.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.shell.handbook;
