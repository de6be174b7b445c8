package org.xiaohao.casework.referral;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.accountability.Accountabilities;
import org.xiaohao.casework.report.Reports;
import org.xiaohao.platform.DomainException;

/** Whether a paper that leaves gives the reporter away: checked, not trusted (S49, ruling 1). */
@Component
class IdentityCheck {

  private static final Pattern PHONE_OR_ID = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{17}[\\dXx])(?!\\d)");

  private final Accountabilities cases;
  private final Reports reports;

  IdentityCheck(Accountabilities cases, Reports reports) {
    this.cases = cases;
    this.reports = reports;
  }

  void require(Referral one, String field, String text) {
    if (text == null) {
      return;
    }
    Long report = cases.byId(one.accountabilityId()).sourceReportId();
    if (report != null && reports.tellsReporter(report, text)) {
      throw DomainException.invalid(field, "referral.tells.reporter");
    }
    if (PHONE_OR_ID.matcher(text).find()) {
      throw DomainException.invalid(field, "referral.tells.number");
    }
  }
}
