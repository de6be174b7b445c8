package org.xiaohao.supervision.fund;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.document.DocumentWords;
import org.xiaohao.platform.organisation.Division;

/** What the program itself writes into problem lists and facts; in Chinese, whatever the language of the page. */
@Component
class FundWords {

  private final MessageSource messages;

  FundWords(MessageSource messages) {
    this.messages = messages;
  }

  String lateTitle(Division area, FundBatch batch) {
    return said(batch.divisionId() == area.id() ? "fund.late.title.province" : "fund.late.title", area.name(),
        batch.title());
  }

  String lateText(FundBatch batch, LocalDate dueOn) {
    return said("fund.late.text.province", batch.title(), batch.documentNumber(), Amounts.tenThousands(batch.amount()),
        DocumentWords.day(batch.arrivedOn()), DocumentWords.day(dueOn), Amounts.tenThousands(batch.paid()));
  }

  String lateText(FundBatch batch, FundAllocation one, LocalDate dueOn) {
    LocalDate from = one.receivedOn() == null ? one.paidOn() : one.receivedOn();
    return said("fund.late.text", batch.title(), batch.documentNumber(), Amounts.tenThousands(one.amount()),
        DocumentWords.day(from), DocumentWords.day(dueOn), Amounts.tenThousands(one.landed()), Amounts.tenThousands(one.balance()));
  }

  String again(int ordinal, String text) {
    return said("fund.late.again", ordinal, text);
  }

  String carriedTitle(CarryOver one) {
    return said("fund.carried.title", one.countyName(), String.valueOf(one.budgetYear()), label(one.source()),
        Amounts.tenThousands(one.amount()));
  }

  /** What was found, and whether the money can be recovered. */
  String carried(CarryOver one) {
    String what = said("fund.carried.text", one.auditDocument(), carriedTitle(one), label(one.cause()),
        DocumentWords.day(one.unmovedSince()));
    return what + said(one.refusal() == null ? "fund.carried.recoverable" : "error." + one.refusal());
  }

  private String label(Enum<?> constant) {
    return said(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private String said(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
  }
}
