package org.xiaohao.supervision.fund.web;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.supervision.fund.Amounts;

/** Writes amounts alike on every page of funds: 1,200 万元, CNY 12,000,000; templates call it {@code @money}. */
@Component("money")
class Money {

  private final Texts texts;

  Money(Texts texts) {
    this.texts = texts;
  }

  public String of(BigDecimal yuan) {
    return texts.of("fund.amount", texts.english() ? Amounts.yuan(yuan) : Amounts.tenThousands(yuan));
  }
}
