package org.xiaohao.casework.clue;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.supervising.SupervisionOrdered;

/**
 * Keeps from a supervised clue whoever of the supervising commission is named in its report, and their kin (S17). A report
 * that is ordered under supervision when its clue is already at work takes the clue along.
 */
@Component
class SupervisedClues {

  private final ClueRows rows;
  private final ClueRights rights;
  private final ReportSource source;
  private final CaseAccess access;
  private final Register register;

  SupervisedClues(ClueRows rows, ClueRights rights, ReportSource source, CaseAccess access, Register register) {
    this.rows = rows;
    this.rights = rights;
    this.source = source;
    this.access = access;
    this.register = register;
  }

  /** Who works where today. */
  @Component("supervisedClueRegister")
  record Register(People people, BusinessClock clock) {
  }

  /** Before the office sees anything, in the transaction of the order. */
  @EventListener
  @Transactional
  public void ordered(SupervisionOrdered order) {
    if (order.subject().kind().equals("report")) {
      rows.lockOfReport(order.subject().id())
          .filter(clue -> clue.state() != ClueState.ARCHIVED).ifPresent(rights::supervise);
    } else if (order.subject().kind().equals(Clue.KIND)) {
      keepAway(rows.byId(order.subject().id()), order);
    }
  }

  private void keepAway(Clue clue, SupervisionOrdered order) {
    Set<Long> respondents = source.respondentPersons(clue);
    register.people().concerned(respondents, rights.divisionOf(order.officeId()), register.clock().today())
        .forEach(person -> {
          String reason = respondents.contains(person) ? "RESPONDENT" : "KIN";
          access.exclude(clue.subject(), person, reason, true);
          access.exclude(clue.report(), person, reason, true);
        });
  }
}
