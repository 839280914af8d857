package cn.qinshui.zhuanban.data.enterprise;

/// One entry of a firm's file beside its identity. `id` 0 stands for an entry not saved yet; `rev` is the revision seen.
public sealed interface FilePart permits Contact, FirmName, YearFigures, Fact, Property, Qualification, Relation {
  long id();

  int rev();

  /// What the trail calls it: 联系人“张三”.
  String words();
}
