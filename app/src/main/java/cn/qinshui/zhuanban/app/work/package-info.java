/// The only package with threads: background work, its progress, its failures, and what turns commits into reloads.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.work;
