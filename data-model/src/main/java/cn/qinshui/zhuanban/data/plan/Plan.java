package cn.qinshui.zhuanban.data.plan;

import java.time.LocalDate;

/// A plan of a year (工作方案) as it was issued.
public record Plan(long id, int year, String title, String docNo, String issuer, LocalDate issuedOn) {}
