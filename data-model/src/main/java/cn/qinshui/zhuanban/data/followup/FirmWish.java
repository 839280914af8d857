package cn.qinshui.zhuanban.data.followup;

import cn.qinshui.zhuanban.data.shared.Choice;
import java.util.Map;

/// What one firm shall get in a bulk edit: by field, the stored text (empty: taken away) and how it is shown.
public record FirmWish(long firm, Map<FirmBulkField, Choice> values) {
  public FirmWish {
    values = Map.copyOf(values);
  }
}
