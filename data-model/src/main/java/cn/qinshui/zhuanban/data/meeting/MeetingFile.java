package cn.qinshui.zhuanban.data.meeting;

import java.util.List;

/// One meeting with its agenda in order and what it decided.
public record MeetingFile(Meeting meeting, List<AgendaItem> agenda, List<Resolution> resolutions) {
  public MeetingFile {
    agenda = List.copyOf(agenda);
    resolutions = List.copyOf(resolutions);
  }
}
