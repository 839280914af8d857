package cn.qinshui.zhuanban.data.enterprise;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A named question to the library that a figure on a page or in a briefing points to; one part of an
/// [EnterpriseFilter]. In a saved view `list` says which question it is.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "list")
public sealed interface Listing {
  /// The words for the filter's chip.
  String label();

  /// 到期: a title in force that ends in [from, until] and is not renewed. No kinds means all kinds.
  record Expiring(LocalDate from, LocalDate until, Set<QualificationKind> kinds) implements Listing {
    public Expiring {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public String label() {
      return from + " 至 " + until + " 资质到期" + named(kinds);
    }
  }

  /// 新培育: the firm's first title of a kind falls in [from, until] and has its evidence (公告文号 or 入库编号).
  record NewlyTitled(LocalDate from, LocalDate until, Set<QualificationKind> kinds) implements Listing {
    public NewlyTitled {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public String label() {
      return from + " 至 " + until + " 新获资质" + named(kinds);
    }
  }

  /// No visit done on or after a day.
  record NotVisitedSince(LocalDate day) implements Listing {
    @Override
    public String label() {
      return day + " 以来未走访";
    }
  }

  /// No commissioner is assigned (一企一员 not yet covered).
  record WithoutCommissioner() implements Listing {
    @Override
    public String label() {
      return "未配服务专员";
    }
  }

  /// A commissioner is assigned (一企一员 covered).
  record WithCommissioner() implements Listing {
    @Override
    public String label() {
      return "已配服务专员";
    }
  }

  /// Registered on 中国中小企业服务网 by the filter's day.
  record OnServiceNet() implements Listing {
    @Override
    public String label() {
      return "已注册服务网";
    }
  }

  /// Not registered on 中国中小企业服务网.
  record OffServiceNet() implements Listing {
    @Override
    public String label() {
      return "未注册服务网";
    }
  }

  /// At least one demand (诉求) not yet closed.
  record WithOpenDemands() implements Listing {
    @Override
    public String label() {
      return "有未办结诉求";
    }
  }

  /// The preferred figures of a year say nothing of this indicator.
  record Missing(int year, Indicator indicator) implements Listing {
    @Override
    public String label() {
      return year + " 年" + indicator.label() + "缺";
    }
  }

  /// An indicator of a year lies in [from, below), either end open.
  record Between(int year, Indicator indicator, @Nullable BigDecimal from, @Nullable BigDecimal below)
      implements Listing {
    @Override
    public String label() {
      var low = from == null ? "" : " ≥ " + from.toPlainString();
      var high = below == null ? "" : " < " + below.toPlainString();
      return year + " 年" + indicator.label() + low + high + indicator.unit();
    }
  }

  /// A part of the firm's identity is not entered.
  record NotEntered(EnterpriseField field) implements Listing {
    @Override
    public String label() {
      return field.label() + "未填";
    }
  }

  /// The figures do not suffice for 划型.
  record WithoutSize() implements Listing {
    @Override
    public String label() {
      return "未划型";
    }
  }

  private static String named(Set<QualificationKind> kinds) {
    if (kinds.isEmpty()) return "";
    return kinds.stream().sorted().map(QualificationKind::badge).collect(Collectors.joining("、", "（", "）"));
  }
}
