package cn.qinshui.zhuanban.data.enterprise;

import org.jspecify.annotations.Nullable;

/// A contact person (联系人); one of them is the first to call.
public record Contact(
    long id,
    int rev,
    String name,
    @Nullable String post,
    @Nullable String phone,
    boolean primary,
    @Nullable String note)
    implements FilePart {
  public Contact {
    name = name.strip();
    post = EnterpriseDraft.clean(post);
    phone = EnterpriseDraft.clean(phone);
    note = EnterpriseDraft.clean(note);
  }

  public static Contact blank() {
    return new Contact(0, 0, "", null, null, false, null);
  }

  @Override
  public String words() {
    return "联系人“" + name + "”";
  }
}
