package org.xiaohao.casework.problem;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.LocalHeads;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.TaskHandler.Signer;

/** Finds who rectifies, checks and signs, by where the responsible unit lies. */
@Component
class ItemOffices {

  /** The two who sign a self-check (ruling 14), the Party secretary first. */
  static final int SIGNERS = 2;

  private final Divisions divisions;
  private final Offices offices;
  private final People people;
  private final LocalHeads heads;
  private final BusinessClock clock;

  ItemOffices(Divisions divisions, Offices offices, People people, LocalHeads heads, BusinessClock clock) {
    this.divisions = divisions;
    this.offices = offices;
    this.people = people;
    this.heads = heads;
    this.clock = clock;
  }

  Office byId(long officeId) {
    return offices.byId(officeId);
  }

  Division divisionOf(long officeId) {
    return divisions.byId(offices.byId(officeId).divisionId());
  }

  /** The division whose rectification office and heads answer for a unit: the county, or the unit's own above it. */
  Division answering(long responsibleOfficeId) {
    Division own = divisionOf(responsibleOfficeId);
    return own.level().isAbove(Level.COUNTY) ? own : divisions.above(own.id(), Level.COUNTY).orElse(own);
  }

  /** The office that rectifies for the unit; somebody there must be able to take up its tasks. */
  Office rectifying(long responsibleOfficeId) {
    return rectifyingOf(answering(responsibleOfficeId))
        .orElseThrow(() -> DomainException.invalid("responsibleUnit", "problem.rectify.office.none"));
  }

  /** The rectification office of a division itself, if somebody there can take up its tasks. */
  Optional<Office> rectifyingOf(Division division) {
    return offices.of(division.id(), OfficeKind.RECTIFY_OFFICE)
        .filter(office -> !people.withRole(office.id(), Role.COUNTY_RECTIFY_OFFICE, clock.today()).isEmpty());
  }

  Office closing(long responsibleOfficeId, Level level) {
    return above(responsibleOfficeId, level, OfficeKind.SUPERVISION_OFFICE);
  }

  Office cityRectifying(long responsibleOfficeId) {
    return above(responsibleOfficeId, Level.CITY, OfficeKind.RECTIFY_OFFICE);
  }

  Office cityLeadership(long responsibleOfficeId) {
    return above(responsibleOfficeId, Level.CITY, OfficeKind.CITY_LEADERSHIP);
  }

  /** Case management of the commission that issued the document: it consents to the sign-off (ruling 15). */
  Office issuer(long issuingOfficeId) {
    Office issuing = offices.byId(issuingOfficeId);
    return offices.of(issuing.divisionId(), OfficeKind.CASE_SUPERVISION)
        .orElseThrow(() -> DomainException.conflict("problem.issuer.none"));
  }

  private Office above(long responsibleOfficeId, Level level, OfficeKind kind) {
    return divisions.above(divisionOf(responsibleOfficeId).id(), level)
        .flatMap(division -> offices.of(division.id(), kind))
        .orElseThrow(() -> DomainException.invalid("responsibleUnit", "problem.check.office.none"));
  }

  /** Who signs the self-check with this index; a vacant post must be filled first. */
  Signer signer(long responsibleOfficeId, int index) {
    Division division = answering(responsibleOfficeId);
    return (index == 0 ? heads.secretary(division, clock.today()) : heads.head(division, clock.today()))
        .map(head -> new Signer(head.personId(), head.officeId()))
        .orElseThrow(() -> DomainException.conflict(
            index == 0 ? "problem.signer.secretary.vacant" : "problem.signer.head.vacant"));
  }
}
