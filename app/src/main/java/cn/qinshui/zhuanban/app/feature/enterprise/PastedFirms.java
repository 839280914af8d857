package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.data.enterprise.FirmMatch;
import cn.qinshui.zhuanban.data.followup.FirmBulkField;
import cn.qinshui.zhuanban.data.followup.FirmWish;
import cn.qinshui.zhuanban.data.shared.Choice;
import cn.qinshui.zhuanban.data.shared.PastedBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A block pasted into 批量修改: firms in the first column by name or code, values beside them. A first row of field
/// names says which columns are which; without it the second column is the field being changed.
///
/// @param wishes one for each firm found
/// @param told one sentence for each row or value that could not be used
record PastedFirms(List<FirmWish> wishes, List<String> told) {

  static PastedFirms of(
      PastedBlock block, FirmBulkField second, BulkValues values, Function<List<String>, List<FirmMatch>> match) {
    List<Optional<FirmBulkField>> heads = heads(block);
    boolean headed = heads.stream().anyMatch(Optional::isPresent);
    int first = headed ? 1 : 0;
    List<String> keys = new ArrayList<>();
    for (int row = first; row < block.rows().size(); row++) {
      keys.add(block.cell(row, 0));
    }
    List<FirmMatch> found = match.apply(keys);
    Map<Long, Map<FirmBulkField, Choice>> wishes = new LinkedHashMap<>();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FirmMatch firm = found.get(i);
      int row = first + i;
      String place = "第 " + (row + 1) + " 行";
      if (firm.written().isBlank()) {
        continue;
      }
      if (firm.firm() == null) {
        told.add(place + "“" + firm.written() + "”：" + firm.problem());
        continue;
      }
      Map<FirmBulkField, Choice> wish = new EnumMap<>(FirmBulkField.class);
      for (int column = 1; column < block.width(); column++) {
        Optional<FirmBulkField> field =
            headed ? heads.get(column) : column == 1 ? Optional.of(second) : Optional.empty();
        String text = block.cell(row, column);
        field
            .filter(each -> !text.isBlank())
            .ifPresent(each ->
                values
                    .read(each, text)
                    .ifPresentOrElse(
                        value -> wish.put(each, value),
                        () -> told.add(place + "“" + firm.name() + "”：" + each.label() + "看不懂“" + text + "”。")));
      }
      if (wish.isEmpty() && block.width() > 1) {
        told.add(place + "“" + firm.name() + "”：没有可用的值，没有列入。");
      } else if (wishes.putIfAbsent(firm.firm(), wish) != null) {
        told.add(place + "“" + firm.name() + "”：前面已有这一户，以前面的为准。");
      }
    }
    return new PastedFirms(
        wishes.entrySet().stream().map(each -> new FirmWish(each.getKey(), each.getValue())).toList(), told);
  }

  private static List<Optional<FirmBulkField>> heads(PastedBlock block) {
    List<Optional<FirmBulkField>> heads = new ArrayList<>();
    for (int column = 0; column < block.width(); column++) {
      String head = block.isEmpty() ? "" : block.cell(0, column);
      heads.add(
          column == 0
              ? Optional.empty()
              : Arrays.stream(FirmBulkField.values()).filter(field -> names(field, head)).findFirst());
    }
    return heads;
  }

  /// A head names a field also by a part of its label: 注册日期 for 服务网注册日期.
  private static boolean names(FirmBulkField field, String head) {
    return field.label().equals(head) || head.length() > 1 && field.label().contains(head);
  }
}
