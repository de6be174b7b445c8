package org.xiaohao.casework.report;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Relation;

/** Lets another office read a report: first the people it names there are kept away, then the right is given. */
@Component
class Admission {

  private final CaseAccess access;
  private final Exclusions exclusions;
  private final ReportContents contents;

  Admission(CaseAccess access, Exclusions exclusions, ReportContents contents) {
    this.access = access;
    this.exclusions = exclusions;
    this.contents = contents;
  }

  void admit(Report report, long officeId) {
    exclusions.apply(report.caseRef(), officeId, people(report), true);
    access.grantOffice(report.caseRef(), officeId, Relation.HANDLER);
  }

  List<Respondent> respondents(Report report) {
    return contents.respondents(report);
  }

  /** The people the report names, as far as the register knows them. */
  List<Long> people(Report report) {
    return respondents(report).stream().map(Respondent::personId).filter(Objects::nonNull).toList();
  }
}
