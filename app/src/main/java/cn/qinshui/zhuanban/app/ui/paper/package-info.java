/// The preview of a paper: pages as pictures, zoom, turning pages, places one can click.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.ui.paper;
