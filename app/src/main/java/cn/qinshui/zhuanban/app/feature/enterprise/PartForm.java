package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.ui.form.Form;
import cn.qinshui.zhuanban.data.enterprise.FilePart;
import java.util.Map;

/// The fields in which one part of a file is entered.
interface PartForm<P extends FilePart> {

  Form form();

  /// Puts a part into the fields.
  void fill(P part);

  /// What must be filled in before the fields can be read, with the sentence for each field; empty where nothing is.
  default Map<String, String> gaps() {
    return Map.of();
  }

  /// What the fields say, under the id and revision given.
  P read(long id, int rev);
}
