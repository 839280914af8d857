package cn.qinshui.zhuanban.data.view;

/// A list as a person wants to find it again (视图): columns, order, sorting and filter under a name.
///
/// @param list which list, such as `enterprise`
/// @param body a [ViewBody] as text
public record SavedView(long id, int rev, String list, String name, String body) {
  /// What the trail calls it: 视图“未注册服务网”.
  public String words() {
    return "视图“" + name + "”";
  }
}
