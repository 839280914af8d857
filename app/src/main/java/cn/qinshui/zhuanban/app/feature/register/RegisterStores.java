package cn.qinshui.zhuanban.app.feature.register;

import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.followup.TodoStore;
import cn.qinshui.zhuanban.data.register.ArrearsStore;
import cn.qinshui.zhuanban.data.register.RegisterEditStore;
import cn.qinshui.zhuanban.data.register.RegisterKindStore;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import cn.qinshui.zhuanban.data.register.TrainingStore;
import java.util.List;

/// The stores behind 活动与申报.
record RegisterStores(
    RegisterStore list,
    RegisterKindStore kinds,
    RegisterEditStore edits,
    ArrearsStore arrears,
    Firms firms,
    TodoStore todos,
    TrainingStore trainings,
    AttachmentStore attachments) {

  /// A firm to choose.
  record Firm(long id, String name, String detail) {}

  /// Finds firms by a part of their name, their code or initials.
  record Firms(EnterpriseStore list) {
    private static final int MOST = 20;

    List<Firm> find(String text) {
      return list.page(EnterpriseFilter.none().withText(text), PageRequest.first(MOST)).rows().stream()
          .map(row -> new Firm(row.id(), row.name(), row.town() == null ? "" : row.town()))
          .toList();
    }
  }

  static RegisterStores of(Database database, AttachmentStore attachments) {
    return new RegisterStores(
        new RegisterStore(database),
        new RegisterKindStore(database),
        new RegisterEditStore(database),
        new ArrearsStore(database),
        new Firms(new EnterpriseStore(database)),
        new TodoStore(database),
        new TrainingStore(database),
        attachments);
  }
}
