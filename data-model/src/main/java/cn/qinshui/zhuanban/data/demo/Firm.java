package cn.qinshui.zhuanban.data.demo;

import cn.qinshui.zhuanban.data.demo.DemoTexts.CastFirm;

/// A firm of the demo that is written, as the rest of the demo needs it.
record Firm(long id, int index, CastFirm cast, String contact, Officer commissioner) {

  /// A 服务专员.
  record Officer(long id, String name) {}

  /// Whether it is one of the sixty with the planted cases.
  boolean ofCast() {
    return index < DemoOptions.FIRMS;
  }

  String name() {
    return cast.name();
  }

  DemoTexts.Group group() {
    return cast.group();
  }
}
