package cn.qinshui.zhuanban.data.db;

/// Who sits at the desk: the name every change carries.
public record Author(String name) {
  public Author {
    if (name.isBlank()) throw new IllegalArgumentException("an author has a name");
  }
}
