package cn.qinshui.zhuanban.data.enterprise;

/// The cells of a column of the list, as they are put in order.
interface RollKey {
  /// Empty cells come last in both directions.
  boolean isEmpty(int slot);

  int compare(int one, int other);

  static RollKey of(EnterpriseSort sort, RollColumns firms) {
    return switch (sort) {
      case NAME -> numbers(firms::place, -1);
      case CODE ->
          new RollKey() {
            @Override
            public boolean isEmpty(int slot) {
              return !firms.hasCode(slot);
            }

            @Override
            public int compare(int one, int other) {
              return firms.compareCodes(one, other);
            }
          };
      case TOWN -> numbers(slot -> firms.towns.place(firms.town(slot)), RollWords.NOWHERE);
      case INDUSTRY -> numbers(slot -> firms.industries.place(firms.industry(slot)), RollWords.NOWHERE);
      case SIZE -> numbers(firms::sizeClass, 0);
      case REVENUE -> numbers(firms::revenue, RollColumns.NO_AMOUNT);
      case COMMISSIONER -> numbers(slot -> firms.commissioners.place(firms.commissioner(slot)), RollWords.NOWHERE);
      case LAST_VISIT -> numbers(firms::lastVisit, RollColumns.NEVER);
      case OPEN_DEMANDS -> numbers(firms::openDemands, -1);
      case RECYCLED_AT -> numbers(_ -> 0, 0);
    };
  }

  /// A cell that is a number.
  interface Cell {
    long of(int slot);
  }

  private static RollKey numbers(Cell cell, long empty) {
    return new RollKey() {
      @Override
      public boolean isEmpty(int slot) {
        return cell.of(slot) == empty;
      }

      @Override
      public int compare(int one, int other) {
        return Long.compare(cell.of(one), cell.of(other));
      }
    };
  }
}
