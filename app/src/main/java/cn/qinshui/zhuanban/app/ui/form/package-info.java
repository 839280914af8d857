/// Forms and their fields: typed dates, money, choices, errors beside the field.
@org.jspecify.annotations.NullMarked
package cn.qinshui.zhuanban.app.ui.form;
