package cn.qinshui.zhuanban.data.duplicate;

import java.util.List;

/// What a person is told after a merge was taken apart: what stayed where it is, and why; empty where both firms are
/// as they were.
public record Unmerged(long kept, long gone, List<String> notes) {
  public Unmerged {
    notes = List.copyOf(notes);
  }
}
