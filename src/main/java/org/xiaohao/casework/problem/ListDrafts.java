package org.xiaohao.casework.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.handover.HandoverKind;
import org.xiaohao.casework.handover.HandoverReceived;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;

/** Makes new lists out of what arrives, and checks them. */
@Component
class ListDrafts {

  private static final int TITLE_LENGTH = 60;

  private final Campaigns campaigns;
  private final Offices offices;
  private final Divisions divisions;
  private final BusinessClock clock;
  private final Deadlines deadlines;

  ListDrafts(Campaigns campaigns, Offices offices, Divisions divisions, BusinessClock clock, Deadlines deadlines) {
    this.campaigns = campaigns;
    this.offices = offices;
    this.divisions = divisions;
    this.clock = clock;
    this.deadlines = deadlines;
  }

  /** A list for the document, if it is one that asks for rectification and reaches the rectification line. */
  Optional<ProblemList> of(HandoverReceived document) {
    Office receiver = offices.byId(document.toOfficeId());
    boolean asks = document.kind() == HandoverKind.RECOMMENDATION || document.kind() == HandoverKind.ASSIGNMENT_LETTER;
    if (!asks || receiver.line() == Line.DISCIPLINE || receiver.line() == Line.NONE) {
      return Optional.empty();
    }
    long supervising = supervising(receiver);
    String origin = document.kind() == HandoverKind.RECOMMENDATION ? "RECOMMENDATION" : "ASSIGNMENT";
    return Optional.of(new ProblemList(0, References.next('L'), campaigns.current().code(), origin, document.number(),
        document.fromOfficeId(), supervising, title(document.matter().problemText()), document.matter().problemText(),
        document.matter().placeDivisionId(), clock.today(), document.matter().consentNeeded(),
        document.matter().urgent(), ListState.OPEN, 0, 0, null, null, null, null));
  }

  /** A document to a department is supervised by its division's supervision office (转送并列督办). */
  private long supervising(Office receiver) {
    if (receiver.kind() == OfficeKind.SUPERVISION_OFFICE) {
      return receiver.id();
    }
    List<Long> upwards = new ArrayList<>(chain(receiver.id()));
    Collections.reverse(upwards);
    return upwards.stream().flatMap(division -> offices.of(division, OfficeKind.SUPERVISION_OFFICE).stream())
        .findFirst().orElseThrow(() -> DomainException.conflict("problem.supervision.none")).id();
  }

  /** A list that an oversight office enters by hand. */
  ProblemList of(Viewer viewer, FoundProblems found) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, found.office())) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    return foundBy(viewer.personId(), found);
  }

  /** The list of a county that answers a problem of the province, kept by the nearest supervision office. */
  ProblemList of(ParentProblem problem, Division county, Office office) {
    return new ProblemList(0, References.next('L'), problem.campaign(), problem.origin(), null, null, supervising(office),
        problem.title(), problem.text(), county.id(), clock.today(), false, false, ListState.OPEN, 0, 0, null, null, null,
        problem.enteredById());
  }

  /**
   * A list of what was found, for the office that supervises it.
   *
   * @param personId who found it; null if the program did
   */
  ProblemList foundBy(Long personId, FoundProblems found) {
    if (found.foundOn().isAfter(clock.today())) {
      throw DomainException.invalid("foundOn", "problem.date.future");
    }
    if (campaigns.current().origin(found.origin()).isEmpty()) {
      throw DomainException.invalid("origin", "campaign.origin.unknown");
    }
    if (found.place() != null) {
      demandWithin("place", divisions.byId(found.place()), found.office());
    }
    return new ProblemList(0, References.next('L'), campaigns.current().code(), found.origin(), null, null, found.office(),
        found.title(), found.description(), found.place(), found.foundOn(), false,
        Boolean.TRUE.equals(found.urgent()), ListState.OPEN, 0, 0, null, null, null, personId);
  }

  /** The clock of the answer that the document asks for. */
  void startClock(ProblemList list, LocalDate dueOn) {
    if (dueOn != null && !dueOn.isBefore(clock.today())) {
      deadlines.startUntil(list.subject(), "ITEM", campaigns.ruleSet(), clock.today(), dueOn);
    }
  }

  /** Nobody lists problems of another area. */
  void demandWithin(String field, Division place, long supervisingOfficeId) {
    if (!place.within(divisions.byId(offices.byId(supervisingOfficeId).divisionId()))) {
      throw DomainException.invalid(field, "problem.place.outside");
    }
  }

  /** Ids of the divisions above an office, whose leaders see their whole area (S44). */
  List<Long> chain(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId()).chain();
  }

  /** The beginning of a text, for lists. */
  static String title(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= TITLE_LENGTH ? line
        : line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
  }
}
