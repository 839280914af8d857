package cn.qinshui.zhuanban.app.ui.form;

import java.text.Normalizer;

/// Full-width digits and marks (１２，．／－) as an input method leaves them, made plain before reading.
final class HalfWidth {

  private HalfWidth() {}

  static String of(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('。', '.').replace('、', '.').strip();
  }
}
