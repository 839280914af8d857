package cn.qinshui.zhuanban.data.plan;

import org.jspecify.annotations.Nullable;

/// Which marks of the matrix are wanted; null: any.
public record MatrixFilter(@Nullable Long unitId, @Nullable Colour colour, @Nullable Long sectionId) {
  private static final MatrixFilter NONE = new MatrixFilter(null, null, null);

  /// Every mark.
  public static MatrixFilter none() {
    return NONE;
  }

  public MatrixFilter withUnit(@Nullable Long unit) {
    return new MatrixFilter(unit, colour, sectionId);
  }

  public MatrixFilter withColour(@Nullable Colour wanted) {
    return new MatrixFilter(unitId, wanted, sectionId);
  }

  public MatrixFilter withSection(@Nullable Long section) {
    return new MatrixFilter(unitId, colour, section);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  public boolean accepts(Measure measure, Duty duty, Colour shown) {
    return (unitId == null || unitId == duty.unitId())
        && (colour == null || colour == shown)
        && (sectionId == null || sectionId == measure.sectionId());
  }
}
