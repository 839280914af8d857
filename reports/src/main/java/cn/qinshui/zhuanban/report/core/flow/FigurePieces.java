package cn.qinshui.zhuanban.report.core.flow;

import cn.qinshui.zhuanban.report.core.chart.Charts;
import cn.qinshui.zhuanban.report.core.content.Block;
import cn.qinshui.zhuanban.report.core.content.FontRole;
import cn.qinshui.zhuanban.report.core.text.LineBreaker;
import cn.qinshui.zhuanban.report.core.text.TextStyle;

/// A chart and its caption as one piece that may float.
final class FigurePieces {
  private final Setting setting;

  FigurePieces(Setting setting) {
    this.setting = setting;
  }

  Piece piece(Block.Figure figure) {
    var form = setting.form();
    double pitch = form.pitch();
    int rows = Charts.rows(figure.chart());
    var style = TextStyle.of(FontRole.KAITI, 14);
    var caption = LineBreaker.balanced(setting.type().tokens(figure.caption(), style), form.textWidth() - 28);
    var alternative = figure.alternative() == null ? figure.chart().describe() : figure.alternative();
    var tag = setting.root().child("Figure").alternative(alternative);
    var captionTag = setting.root().child("P");
    double height = rows * pitch - 14;
    return Piece.figure(
        (rows + caption.size()) * pitch,
        (sheet, top) -> {
          double y = top - 6 - height;
          sheet.figure(
              tag,
              form.left(),
              y,
              form.textWidth(),
              height,
              () -> Charts.draw(figure.chart(), sheet, setting.type(), form.left(), y, form.textWidth(), height));
          sheet.marked(
              captionTag,
              () -> {
                double below = top - rows * pitch;
                for (var line : caption) {
                  double x = form.left() + (form.textWidth() - line.width()) / 2;
                  sheet.text(line, x, Setting.baseline(below, pitch, 14) + 7);
                  below -= pitch;
                }
              });
        });
  }
}
