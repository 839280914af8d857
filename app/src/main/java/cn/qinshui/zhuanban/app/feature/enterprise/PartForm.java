package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.enterprise.FilePart;

/// The fields in which one part of a file is entered.
interface PartForm<P extends FilePart> {

  Form form();

  /// Puts a part into the fields.
  void fill(P part);

  /// What the fields say, under the id and revision given.
  P read(long id, int rev);
}
