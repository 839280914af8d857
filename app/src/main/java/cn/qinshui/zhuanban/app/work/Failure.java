package cn.qinshui.zhuanban.app.work;

/// Why a piece of work did not succeed, in the two kinds the person at the desk is told apart.
public sealed interface Failure {

  /// The sentence for the screen.
  String sentence();

  /// Bad input, a locked file, a stale record: the sentence says what is wrong, where, and what to do.
  record Expected(String sentence) implements Failure {}

  /// A fault of the program: `code` finds it in the log, `cause` is never shown.
  record Unexpected(String code, Throwable cause) implements Failure {
    @Override
    public String sentence() {
      return "程序出现意外错误（代码 " + code + "），刚才的操作没有完成。请导出日志交给维护人员。";
    }
  }
}
