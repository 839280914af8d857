package cn.qinshui.zhuanban.baddata.timeispassedin.plan;

import java.time.LocalDate;

/// Asks the machine what day it is.
final class Impatient {
  LocalDate today() {
    return LocalDate.now();
  }
}
