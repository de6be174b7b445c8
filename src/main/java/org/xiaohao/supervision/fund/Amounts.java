package org.xiaohao.supervision.fund;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How amounts are written: whole, or as budgets do in units of ten thousand yuan (1,200 for 12,000,000). */
public final class Amounts {

  private static final int TEN_THOUSAND = 4;

  private Amounts() {
  }

  /** In units of ten thousand yuan (万元). */
  public static String tenThousands(BigDecimal yuan) {
    return yuan(yuan.movePointLeft(TEN_THOUSAND));
  }

  /** In yuan. */
  public static String yuan(BigDecimal yuan) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
  }
}
