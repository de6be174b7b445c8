package org.xiaohao.casework.report;

import static org.xiaohao.platform.document.DocumentWords.day;
import static org.xiaohao.platform.document.DocumentWords.orNone;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.document.DocumentDraft;
import org.xiaohao.platform.document.Documents;

/**
 * The acceptance notice as a document (受理告知书), to hand to a reporter who comes in person. Its number is the report's
 * random reference: a series would tell how many reports there are, and leave a gap to those who may not know of one.
 */
@Component
class AcceptanceNotices {

  private static final String KIND = "ACCEPTANCE_NOTICE";

  private final Documents documents;
  private final BusinessClock clock;

  AcceptanceNotices(Documents documents, BusinessClock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /** Issues the notice; a report accepted once more keeps the first. */
  void issue(Report report, String summary) {
    if (documents.ofCase(report.caseRef()).stream().noneMatch(document -> document.kind().equals(KIND))) {
      documents.issue(new DocumentDraft(KIND, report.caseRef(), report.centreOfficeId(), null, report.ref(),
          Map.of("receivedOn", day(report.receivedOn()), "acceptedOn", day(clock.today()), "summary", orNone(summary)),
          List.of()));
    }
  }
}
