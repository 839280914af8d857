package cn.qinshui.zhuanban.report.sheet.in;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is known of a file before it is read.
record FileFacts(Path path, String name, String sha256, List<String> notes) {
  FileFacts noting(String note) {
    var more = new ArrayList<>(notes);
    more.add(note);
    return new FileFacts(path, name, sha256, List.copyOf(more));
  }
}
