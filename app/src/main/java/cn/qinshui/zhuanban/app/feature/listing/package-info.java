/// Lists that leave the screen: on paper and as a workbook.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.feature.listing;
