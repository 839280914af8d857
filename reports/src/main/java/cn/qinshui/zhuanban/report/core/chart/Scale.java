package cn.qinshui.zhuanban.report.core.chart;

/// A value axis from 0 in round steps.
record Scale(double step, double top) {

  /// At most six steps, whole ones for counts; the highest value keeps a little air.
  static Scale upTo(double highest) {
    if (!(highest > 0)) return new Scale(1, 1);
    double rough = highest * 1.08 / 6;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = power;
    for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
      step = factor * power;
      if (step >= rough) break;
    }
    if (highest >= 3 || highest == Math.rint(highest)) step = Math.max(1, Math.ceil(step - 1e-9));
    return new Scale(step, Math.ceil(highest * 1.04 / step - 1e-9) * step);
  }

  double share(double value) {
    return value / top;
  }

  int steps() {
    return (int) Math.round(top / step);
  }
}
