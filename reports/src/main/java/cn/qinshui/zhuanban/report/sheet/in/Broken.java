package cn.qinshui.zhuanban.report.sheet.in;

import cn.qinshui.zhuanban.data.shared.Refusal;

/// The sentences for files that cannot be read.
final class Broken {
  private Broken() {}

  static Refusal damaged(String file) {
    return new Refusal("“" + file + "”不完整或已损坏，读不出来。请向提供的单位重新要一份，或用 WPS 打开后另存为 xlsx 再试。");
  }

  static Refusal damaged(String file, Throwable cause) {
    return new Refusal(damaged(file).sentence(), cause);
  }

  static Refusal tooBig(String file) {
    return new Refusal("“" + file + "”展开后大得不合常理（可能是恶意压缩文件），没有读。请核对来源；确有这么多内容的，分成几个文件再导入。");
  }

  static Refusal hugeCell(String file, String where) {
    return new Refusal("“" + file + "”" + where + "有一格的文字长得不合常理，没有读。请打开核对，删去这一格后再试。");
  }

  static Refusal doctype(String file) {
    return new Refusal("“" + file + "”里夹带了文档类型定义（DTD），正常的表格不会有，没有读。请核对来源，或用 WPS 打开后另存为 xlsx 再试。");
  }

  static Refusal password(String file) {
    return new Refusal("“" + file + "”有打开密码。请用 WPS 打开，取消密码后另存，再导入。");
  }

  static Refusal notASheet(String file, String what) {
    return new Refusal("“" + file + "”其实是" + what + "，不是能导入的表格。请用 WPS 打开，另存为 xlsx 后再导入。");
  }
}
