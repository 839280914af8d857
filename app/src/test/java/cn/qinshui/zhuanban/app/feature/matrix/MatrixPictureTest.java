package cn.qinshui.zhuanban.app.feature.matrix;

import cn.qinshui.zhuanban.app.TestDesk;
import cn.qinshui.zhuanban.app.TestWindow;
import cn.qinshui.zhuanban.app.shell.Photographer.Format;
import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.usecase.MakeMatrix;
import cn.qinshui.zhuanban.app.usecase.Typefaces;
import cn.qinshui.zhuanban.data.plan.Colour;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Toolkit.class)
class MatrixPictureTest {

  /// A cell of the demo county, where there is something to count.
  @Test
  void photographsACellWithItsCounts(@TempDir Path folder) throws Exception {
    try (TestDesk library = TestDesk.demo(folder)) {
      MatrixSample sample = MatrixSample.in(library.database());
      try (TestWindow window =
          TestWindow.open(
              library.database(),
              (desk, deeds) ->
                  List.of(
                      MatrixFeature.of(
                          desk,
                          deeds,
                          library.database(),
                          library.folder(),
                          new MakeMatrix(library.database(), Typefaces.of(library.folder())))),
              Path.of("target", "pictures"))) {
        var cell = new Route.MatrixCell(sample.duty(12, "县工信局").id(), MatrixFilter.none());
        window.photographer().take("matrix-cell-counts", Format.SMALL, () -> window.navigator().open(cell));
        window
            .photographer()
            .take("matrix-cell-counts-wide", new Format(1920, 1080, 1), () -> window.navigator().open(cell));
      }
    }
  }

  @Test
  void photographsTheMatrix(@TempDir Path folder) throws Exception {
    MatrixSample.prepare(folder);
    try (TestDesk library = TestDesk.open(folder)) {
      MatrixSample sample = MatrixSample.in(library.database());
      try (TestWindow window =
          TestWindow.open(
              library.database(),
              (desk, deeds) ->
                  List.of(
                      MatrixFeature.of(
                          desk,
                          deeds,
                          library.database(),
                          library.folder(),
                          new MakeMatrix(library.database(), Typefaces.of(library.folder())))),
              Path.of("target", "pictures"))) {
        window
            .photographer()
            .take("matrix", Format.SMALL, () -> window.navigator().open(new Route.Matrix(MatrixFilter.none())));
        window
            .photographer()
            .take(
                "matrix-cell",
                Format.SMALL,
                () -> window.navigator().open(new Route.MatrixCell(sample.duty(1, "县发改局").id(), MatrixFilter.none())));
        window.photographer().take("matrix-wide", new Format(1920, 1080, 1), () -> window.navigator().back());
        window.photographer().take("matrix-cell-wide", new Format(1920, 1080, 1), () -> window.navigator().forward());
        window
            .photographer()
            .take("matrix-paper", Format.SMALL, () -> window.navigator().open(new Route.MatrixSheet()));
        window
            .photographer()
            .take(
                "matrix-red",
                Format.SMALL,
                () -> window.navigator().open(new Route.Matrix(MatrixFilter.none().withColour(Colour.RED))));
      }
    }
  }
}
