package org.xiaohao.casework.problem;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.TaskHandler.Signer;

/** Finds who rectifies, checks and signs, by where the responsible unit lies. */
@Component
class ItemOffices {

  /** The two who sign a self-check (ruling 14), the Party secretary first. */
  static final int SIGNERS = 2;

  private static final List<Role> SECRETARIES = List.of(Role.COUNTY_PARTY_SECRETARY, Role.PARTY_SECRETARY);
  private static final List<Role> HEADS = List.of(Role.COUNTY_HEAD, Role.LEADING_GROUP);

  private final Divisions divisions;
  private final Offices offices;
  private final People people;
  private final BusinessClock clock;

  ItemOffices(Divisions divisions, Offices offices, People people, BusinessClock clock) {
    this.divisions = divisions;
    this.offices = offices;
    this.people = people;
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
    return offices.of(answering(responsibleOfficeId).id(), OfficeKind.RECTIFY_OFFICE)
        .filter(office -> !people.withRole(office.id(), Role.COUNTY_RECTIFY_OFFICE, clock.today()).isEmpty())
        .orElseThrow(() -> DomainException.invalid("responsibleUnit", "problem.rectify.office.none"));
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
    OfficeKind kind = index == 0 ? OfficeKind.PARTY_COMMITTEE : OfficeKind.GOVERNMENT;
    return offices.of(division.id(), kind)
        .flatMap(office -> holder(office, index == 0 ? SECRETARIES : HEADS))
        .orElseThrow(() -> DomainException.conflict(
            index == 0 ? "problem.signer.secretary.vacant" : "problem.signer.head.vacant"));
  }

  private Optional<Signer> holder(Office office, List<Role> roles) {
    for (Role role : roles) {
      List<Person> holders = people.withRole(office.id(), role, clock.today());
      if (!holders.isEmpty()) {
        return Optional.of(new Signer(holders.get(0).id(), office.id()));
      }
    }
    return Optional.empty();
  }
}
