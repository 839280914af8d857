package cn.qinshui.zhuanban.data.account;

import cn.qinshui.zhuanban.data.db.Author;

/// A person who works in the library (署名). One who has left stays, inactive, because the trail names him.
public record Account(long id, int rev, String name, Role role, boolean active) {
  public Author author() {
    return new Author(name);
  }
}
