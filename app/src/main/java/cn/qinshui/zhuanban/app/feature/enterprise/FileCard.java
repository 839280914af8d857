package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Card;

/// One part of the firm's file on the screen.
interface FileCard {

  /// The same node every time.
  Card card();

  /// Shows what is on record now.
  void show(Shown shown);
}
