package cn.qinshui.zhuanban.app.usecase;

import cn.qinshui.zhuanban.app.work.Progress;
import cn.qinshui.zhuanban.data.assessment.AssessmentStore;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Library;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFile;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFileStore;
import cn.qinshui.zhuanban.data.shared.CreditCode;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// The files of firms that are to be printed, in the order of their credit codes.
public final class FirmFiles {
  private final Database database;
  private final EnterpriseFileStore files;

  private FirmFiles(Database database, EnterpriseFileStore files) {
    this.database = database;
    this.files = files;
  }

  public static FirmFiles of(Library library) {
    var attachments = new AttachmentStore(library.database(), library.folder());
    return new FirmFiles(library.database(), new EnterpriseFileStore(library.database(), attachments));
  }

  /// The firms of these credit codes. Throws [Refusal] that names the codes nobody has.
  public List<Long> firms(List<String> codes) {
    var store = new AssessmentStore(database);
    var found = new LinkedHashMap<String, Long>();
    var unknown = new ArrayList<String>();
    for (var code : codes) {
      store
          .firmOf(Objects.requireNonNullElse(CreditCode.normalise(code), ""))
          .ifPresentOrElse(id -> found.put(code, id), () -> unknown.add(code));
    }
    if (!unknown.isEmpty()) {
      throw new Refusal("资料库里没有信用代码为“" + String.join("”“", unknown) + "”的企业，没有生成文件。请核对代码后再试。");
    }
    return found.values().stream().distinct().toList();
  }

  /// Reading is the first half of the work. Throws [Refusal] where none of the firms is there any more.
  List<EnterpriseFile> read(List<Long> firms, Progress progress) {
    var read = new ArrayList<EnterpriseFile>();
    for (var id : firms) {
      progress.step(read.size(), firms.size() * 2L, "读取档案");
      files.file(id).ifPresent(read::add);
    }
    if (read.isEmpty()) throw new Refusal("要打印的企业已不在资料库里。请返回企业列表重新选择。");
    read.sort(
        Comparator.comparing(
                (EnterpriseFile file) -> file.enterprise().code(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(file -> file.enterprise().id()));
    return read;
  }
}
