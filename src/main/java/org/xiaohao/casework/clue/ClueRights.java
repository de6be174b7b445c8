package org.xiaohao.casework.clue;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.access.Relation;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.supervising.SupervisionOrders;

/**
 * Who may see a clue: its handling office, which may read the report too, less whoever was kept from the report, is named in
 * it or is tied to such a person (2019 Art. 33, S17).
 */
@Component
class ClueRights {

  private final CaseAccess access;
  private final People people;
  private final Offices offices;
  private final ReportSource source;
  private final BusinessClock clock;
  private final SupervisionOrders supervisions;

  ClueRights(CaseAccess access, People people, Offices offices, ReportSource source, BusinessClock clock,
      SupervisionOrders supervisions) {
    this.access = access;
    this.people = people;
    this.offices = offices;
    this.source = source;
    this.clock = clock;
    this.supervisions = supervisions;
  }

  long divisionOf(long officeId) {
    return offices.byId(officeId).divisionId();
  }

  void open(Clue clue) {
    access.copyExclusions(clue.report(), clue.subject());
    Set<Long> respondents = source.respondentPersons(clue);
    Set<Long> kin = new HashSet<>();
    respondents.forEach(person -> kin.addAll(people.tiedTo(person)));
    kin.removeAll(respondents);
    respondents.forEach(person -> exclude(clue, person, "RESPONDENT"));
    kin.forEach(person -> exclude(clue, person, "KIN"));
    access.grantOffice(clue.subject(), clue.handlingOfficeId(), Relation.OWNER);
    access.grantOffice(clue.report(), clue.handlingOfficeId(), Relation.READER);
    supervise(clue);
  }

  /** Whoever supervises the report supervises what became of it. */
  void supervise(Clue clue) {
    supervisions.follow(clue.report(), clue.subject());
  }

  /** Only for people who could meet the clue: a row about anybody else would only tell whom the report is about. */
  private void exclude(Clue clue, long personId, String reason) {
    boolean near = people.appointments(personId, clock.today()).stream()
        .anyMatch(post -> post.divisionId() == clue.divisionId()
            && (post.line() == Line.DISCIPLINE || post.line() == Line.BOTH));
    if (near) {
      access.exclude(clue.subject(), personId, reason, true);
      access.exclude(clue.report(), personId, reason, true);
    }
  }
}
