package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.shell.Desk;
import cn.qinshui.zhuanban.app.shell.Feature;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.enterprise.DictionaryStore;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.shared.Pinyin;

/// The screens of 企业.
public final class EnterpriseFeature {

  private EnterpriseFeature() {}

  public static Feature of(Desk desk, EnterpriseStore store, DictionaryStore dictionaries, Pinyin pinyin) {
    FirmChoices.Source offered = new FirmChoices.Source(dictionaries, pinyin);
    return Feature.of(Route.EnterpriseList.class, route -> new EnterpriseListView(desk, new EnterpriseListViewModel(
        desk.work(), store, offered, desk.watch(), desk.memory(), route.filter())));
  }
}
