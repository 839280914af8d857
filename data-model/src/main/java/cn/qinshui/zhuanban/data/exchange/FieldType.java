package cn.qinshui.zhuanban.data.exchange;

/// What a column's cells are read as.
public enum FieldType {
  NAME,
  CODE,
  TEXT,
  PHONE,
  DATE,
  YEAR,
  MONEY,
  AMOUNT,
  COUNT,
  YES_NO,
  TOWN,
  INDUSTRY,
  CHAIN,
  CHOICE,
  STATUS,
  CHAIN_ROLE,
  TITLE_KIND,
  LEAD_STAGE,
  TOPICS;

  boolean isNumber() {
    return this == MONEY || this == AMOUNT || this == COUNT;
  }
}
