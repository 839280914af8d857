package cn.qinshui.zhuanban.data.policy;

import cn.qinshui.zhuanban.data.attachment.Attachment;
import java.util.List;

/// All that is on file of one policy; who was told of it is in [PolicyPushStore].
///
/// @param chain the documents of its chain of replacement, oldest first, itself among them
/// @param measure the measure of the plan it serves, as 措施13 强化财政支持; empty for none
public record PolicyFile(
    Policy policy, String measure, List<Policy.Ref> chain, int pushes, int acknowledged, List<Attachment> attachments) {
  public PolicyFile {
    chain = List.copyOf(chain);
    attachments = List.copyOf(attachments);
  }
}
