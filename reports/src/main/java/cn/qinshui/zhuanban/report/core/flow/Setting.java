package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.page.PageForm;
import cn.qinshui.zhuanban.report.core.page.PaperFile;
import cn.qinshui.zhuanban.report.core.page.Tag;
import cn.qinshui.zhuanban.report.core.text.Line;
import cn.qinshui.zhuanban.report.core.text.TextStyle;
import cn.qinshui.zhuanban.report.core.text.Typesetter;

/// What every layouter needs: the file, its form, and the type.
record Setting(PaperFile file, Typesetter type) {

  PageForm form() {
    return file.form();
  }

  Tag root() {
    return file.root();
  }

  /// 3号 in the cells of the grid.
  TextStyle body(FontRole role) {
    return TextStyle.of(role, 16).celled(form().cell());
  }

  /// One line, in a smaller size where its own is too wide.
  Line fitting(String text, TextStyle style, double room) {
    var line = type.line(text, style);
    return line.width() <= room ? line : type.line(text, style.scaled(room / line.width()));
  }

  /// The baseline of a line of a size whose row has its upper edge at `top`.
  static double baseline(double top, double pitch, double size) {
    return top - (pitch - size) / 2 - 0.86 * size;
  }
}
