package org.xiaohao.casework.report;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Role;

/** Who heads a centre above another one, and is not concerned by the report in question. */
@Component
class UpperCentres {

  private static final Set<Role> HEADS = Set.of(Role.CENTRE_HEAD);

  private final Centres centres;
  private final ReportContents contents;
  private final People people;
  private final BusinessClock clock;

  UpperCentres(Centres centres, ReportContents contents, People people, BusinessClock clock) {
    this.centres = centres;
    this.contents = contents;
    this.people = people;
    this.clock = clock;
  }

  boolean heads(Viewer viewer) {
    return viewer.officesWith(HEADS).stream().anyMatch(office -> division(office).level().isAbove(Level.COUNTY));
  }

  /**
   * The office that takes a report over for this head: over the one that has it and of its kind, so that what is about
   * discipline staff stays with cadre supervision (ruling 7). Empty too if the report names the head or kin of the head.
   */
  Optional<Long> of(Viewer head, Report report) {
    Office holder = centres.office(report.centreOfficeId());
    Optional<Long> upper = head.officesWith(HEADS).stream()
        .filter(office -> centres.office(office).kind() == holder.kind() && above(office, holder)).findFirst();
    return upper.filter(office -> !concerned(head, report, office));
  }

  void note(Report report, String reason) {
    contents.note(report, "takeOverReason", reason);
  }

  private boolean above(long office, Office holder) {
    Division upper = division(office);
    Division own = centres.division(holder.divisionId());
    return own.id() != upper.id() && own.within(upper);
  }

  private boolean concerned(Viewer head, Report report, long office) {
    Set<Long> named = contents.respondents(report).stream().map(Respondent::personId).filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
    return people.concerned(named, division(office).id(), clock.today()).contains(head.personId());
  }

  private Division division(long office) {
    return centres.division(centres.office(office).divisionId());
  }
}
