package org.xiaohao.casework.report;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.supervising.SupervisionOrdered;

/** Keeps from a supervised report whoever of the supervising commission it names, and their kin (decision 19). */
@Component
class SupervisedReports {

  private final ReportMapper mapper;
  private final ReportContents contents;
  private final Exclusions exclusions;

  SupervisedReports(ReportMapper mapper, ReportContents contents, Exclusions exclusions) {
    this.mapper = mapper;
    this.contents = contents;
    this.exclusions = exclusions;
  }

  /** Before the office sees anything, in the transaction of the order. */
  @EventListener
  @Transactional
  public void ordered(SupervisionOrdered order) {
    if (order.subject().kind().equals(Report.KIND)) {
      Report report = mapper.findById(order.subject().id()).orElseThrow();
      exclusions.apply(report.caseRef(), order.officeId(),
          contents.respondents(report).stream().map(Respondent::personId).filter(Objects::nonNull).toList(), true);
    }
  }
}
