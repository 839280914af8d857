package cn.qinshui.zhuanban.report.core;

import cn.qinshui.zhuanban.report.core.content.FontRole;
import java.nio.file.Path;
import java.util.List;

/// What came of writing a paper: the faces it really uses, the characters no face has (printed as □), and where each linked span lies.
public record PaperResult(Path file, int pages, List<FaceUse> faces, List<String> missing, List<LinkSpot> spots) {
  public PaperResult {
    faces = List.copyOf(faces);
    missing = List.copyOf(missing);
    spots = List.copyOf(spots);
  }

  /// `face` is the name to show. A stand-in is a face of another kind than the role asks for.
  public record FaceUse(FontRole role, String face, boolean standIn) {}

  /// Page from 0; a rectangle in points from the page's upper left corner. A span broken over lines has several.
  public record LinkSpot(String link, int page, double x, double y, double width, double height) {}

  public List<FaceUse> standIns() {
    return faces.stream().filter(FaceUse::standIn).toList();
  }
}
