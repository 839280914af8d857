package cn.qinshui.zhuanban.data.register;

import java.util.List;

/// One entry with the stages it went through, oldest first.
public record RegisterFile(RegisterEntry entry, List<RegisterStep> steps) {
  public RegisterFile {
    steps = List.copyOf(steps);
  }
}
