package cn.qinshui.zhuanban.data.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step taken with a demand, with what was typed for it. `on` is the day it happened.
public sealed interface DemandAction {
  LocalDate on();

  DemandStep step();

  /// 分办: the unit that leads, those that assist, and the limit in working days from `on` (null: the day stays as it is).
  record Assign(
      LocalDate on, @Nullable Long leadUnitId, List<Long> assistingUnitIds, @Nullable Integer limitDays, String note)
      implements DemandAction {
    public Assign {
      assistingUnitIds = List.copyOf(assistingUnitIds);
    }

    @Override
    public DemandStep step() {
      return DemandStep.ASSIGN;
    }
  }

  /// 签收 by the unit that leads.
  record Sign(LocalDate on, String note) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.SIGN;
    }
  }

  /// 办理 begins.
  record Work(LocalDate on, String note) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.WORK;
    }
  }

  /// 反馈: what the unit says it did.
  record Answer(LocalDate on, String feedback) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.ANSWER;
    }
  }

  /// 配合签收 by a unit that assists; the state stays.
  record AssistSign(LocalDate on, long unitId, String note) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.ASSIST_SIGN;
    }
  }

  /// 配合反馈: what a unit that assists says it did; the state stays.
  record AssistAnswer(LocalDate on, long unitId, String feedback) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.ASSIST_ANSWER;
    }
  }

  /// 企业确认: the firm is satisfied; `by` is the firm's person who said so.
  record Confirm(LocalDate on, String by, String note) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.CONFIRM;
    }
  }

  /// 重办: the firm is not satisfied; `newDue` is the new day, null keeps the old one.
  record Reopen(LocalDate on, String by, String reason, @Nullable LocalDate newDue) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.REOPEN;
    }
  }

  /// 销号; without a proof on file it needs a reason in writing.
  record Close(LocalDate on, String noProofReason) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.CLOSE;
    }
  }

  /// 撤回: the firm no longer asks, or it was entered by mistake.
  record Withdraw(LocalDate on, String reason) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.WITHDRAW;
    }
  }

  /// 延期 to a later day, with its reason.
  record Extend(LocalDate on, @Nullable LocalDate newDue, String reason) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.EXTEND;
    }
  }

  /// 补记: a note in the history; the state stays.
  record Remark(LocalDate on, String text) implements DemandAction {
    @Override
    public DemandStep step() {
      return DemandStep.NOTE;
    }
  }
}
