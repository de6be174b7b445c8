package org.xiaohao.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Role;

/**
 * The one place that knows who may see which case: rows in {@code case_access} give, rows in {@code case_exclusion} take
 * away (recusal removes list, search, claim, assignment and mail at once), and no right means "not found".
 */
@Service
public class CaseAccess {

  private final AccessMapper mapper;
  private final ApplicationEventPublisher events;

  CaseAccess(AccessMapper mapper, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.events = events;
  }

  static String person(long id) {
    return "P:" + id;
  }

  static String office(long id) {
    return office(String.valueOf(id));
  }

  private static String office(String id) {
    return "O:" + id;
  }

  static String division(long id) {
    return "D:" + id;
  }

  /** Gives an office a relation to the case; giving it twice changes nothing. */
  @Transactional
  public void grantOffice(CaseRef subject, long officeId, Relation relation) {
    mapper.insertAccess(office(officeId), subject, relation);
  }

  @Transactional
  public void grantPerson(CaseRef subject, long personId, Relation relation) {
    mapper.insertAccess(person(personId), subject, relation);
  }

  /** Lets everybody on the rectification line of these divisions read the case (S44). */
  @Transactional
  public void grantDivisions(CaseRef subject, List<Long> divisionIds) {
    divisionIds.forEach(id -> mapper.insertAccess(division(id), subject, Relation.READER));
  }

  /** Takes every right from all offices and persons, as when a misdeclared report moves to the upper centre. */
  @Transactional
  public void revokeAll(CaseRef subject) {
    mapper.deleteAccess(subject);
    events.publishEvent(new RightsChanged(subject, "right.revoke", null));
  }

  /** Takes an office's relation to the case away, as from an organ that will have no part in it. */
  @Transactional
  public void revokeOffice(CaseRef subject, long officeId) {
    if (mapper.deleteOffice(office(officeId), subject) > 0) {
      events.publishEvent(new RightsChanged(subject, "right.revoke.office", String.valueOf(officeId)));
    }
  }

  /** Takes one relation of an office away; it keeps what it is to the case beside that. */
  @Transactional
  public void revokeOffice(CaseRef subject, long officeId, Relation relation) {
    if (mapper.deleteRelation(office(officeId), subject, relation) > 0) {
      events.publishEvent(new RightsChanged(subject, "right.revoke.office", officeId + " " + relation));
    }
  }

  /** Whether the office owns the case or works on it. */
  public boolean hasWork(CaseRef subject, long officeId) {
    return Stream.of(Relation.OWNER, Relation.HANDLER).anyMatch(relation -> offices(subject, relation).contains(officeId));
  }

  /** Whether nothing but supervision lets the person read the case: then reading is all (M14). */
  public boolean supervisesOnly(Viewer viewer, CaseRef subject) {
    return !mapper.isMoreThanSupervisor(viewer, subject);
  }

  /** The offices that are this to the case. */
  public List<Long> offices(CaseRef subject, Relation relation) {
    return mapper.listPrincipals(subject, relation).stream().filter(principal -> principal.startsWith(office("")))
        .map(principal -> Long.valueOf(principal.substring(2))).toList();
  }

  /** The office of this person that owns the case or works on it; empty for all others, and for who is kept from it. */
  public Optional<Long> worksOn(Viewer viewer, CaseRef subject) {
    return isExcluded(subject, viewer.personId()) ? Optional.empty() : viewer.appointments().stream()
        .filter(post -> post.roles().stream().noneMatch(Role::alone)).map(Appointment::officeId)
        .filter(office -> hasWork(subject, office)).findFirst();
  }

  /**
   * Hides the case from a person in every list, search, claim, assignment and mail.
   *
   * @param reason code: RESPONDENT, KIN, DECLARED, REPORTER_WISH
   * @param confirmed false while it only rests on the match made at submission
   */
  @Transactional
  public void exclude(CaseRef subject, long personId, String reason, boolean confirmed) {
    mapper.insertExclusion(personId, subject, reason, confirmed);
    events.publishEvent(new RightsChanged(subject, "exclusion.add",
        "person " + personId + " " + reason + (confirmed ? "" : " unconfirmed")));
  }

  /** Whoever is kept from one case is kept from a case that grew out of it. */
  @Transactional
  public void copyExclusions(CaseRef from, CaseRef to) {
    if (mapper.copyExclusions(from, to) > 0) {
      events.publishEvent(new RightsChanged(to, "exclusion.copy", from.toString()));
    }
  }

  public boolean isExcluded(CaseRef subject, long personId) {
    return mapper.isExcluded(personId, subject);
  }

  public boolean maySee(Viewer viewer, CaseRef subject) {
    return mapper.isVisible(viewer, subject);
  }

  /** Refuses with "not found", so that not even the existence shows (M2, W15). */
  public void requireVisible(Viewer viewer, CaseRef subject) {
    if (!maySee(viewer, subject)) {
      throw DomainException.notFound("unknown");
    }
  }

  @Transactional
  public void follow(Viewer viewer, CaseRef subject) {
    requireVisible(viewer, subject);
    mapper.insertFollow(viewer.personId(), subject);
  }

  @Transactional
  public void unfollow(Viewer viewer, CaseRef subject) {
    mapper.deleteFollow(viewer.personId(), subject);
  }

  public boolean follows(Viewer viewer, CaseRef subject) {
    return mapper.isFollowed(viewer.personId(), subject);
  }
}
