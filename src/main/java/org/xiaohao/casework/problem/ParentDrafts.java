package org.xiaohao.casework.problem;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Role;

/** Checks a problem that the province lists, and finds the counties that have to answer. */
@Component
class ParentDrafts {

  private final Campaigns campaigns;
  private final Divisions divisions;
  private final ItemOffices offices;
  private final ItemDrafts items;
  private final DraftDates dates;

  ParentDrafts(Campaigns campaigns, Divisions divisions, ItemOffices offices, ItemDrafts items, DraftDates dates) {
    this.campaigns = campaigns;
    this.divisions = divisions;
    this.offices = offices;
    this.items = items;
    this.dates = dates;
  }

  ParentProblem of(Viewer viewer, ParentDraft draft) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, draft.office())) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    Division province = offices.divisionOf(draft.office());
    if (province.level() != Level.PROVINCE) {
      throw DomainException.invalid("office", "problem.parent.province");
    }
    if (campaigns.closingLevel(draft.origin(), Level.COUNTY) != Level.PROVINCE) {
      throw DomainException.invalid("origin", "problem.parent.origin");
    }
    items.requireCodes("", draft.dimension(), draft.aspect(), draft.catalogueCode());
    dates.requireFuture("dueOn", draft.dueOn());
    Office lead = offices.byId(draft.leadDepartment());
    if (lead.divisionId() != province.id() || lead.kind() != OfficeKind.DEPARTMENT) {
      throw DomainException.invalid("leadDepartment", "problem.lead.unfit");
    }
    return new ParentProblem(0, References.next('K'), campaigns.current().code(), draft.origin(), draft.dimension(),
        draft.aspect(), draft.catalogueCode(), ListDrafts.title(draft.text()), draft.text(), draft.requirement(),
        draft.office(), draft.leadDepartment(), dates.today(), draft.dueOn(), null, viewer.personId());
  }

  /** A county to which a problem is addressed, and who answers there. */
  record Addressed(Division county, Office office) {
  }

  /** Those named, or all of the province; in each somebody must be able to take up the task. */
  List<Addressed> counties(ParentDraft draft) {
    List<Division> all = counties(draft.office());
    List<Division> wanted = draft.counties() == null || draft.counties().isEmpty() ? all
        : all.stream().filter(county -> draft.counties().contains(county.id())).toList();
    if (wanted.isEmpty() || draft.counties() != null && draft.counties().stream().filter(Objects::nonNull).distinct()
        .anyMatch(id -> all.stream().noneMatch(county -> county.id() == id))) {
      throw DomainException.invalid("counties", "problem.parent.counties");
    }
    return wanted.stream().map(county -> new Addressed(county, offices.rectifyingOf(county)
        .orElseThrow(() -> DomainException.invalid("counties", "problem.parent.county.office", county.name())))).toList();
  }

  /** The counties of the province of an office, city by city. */
  List<Division> counties(long officeId) {
    Division province = offices.divisionOf(officeId);
    return divisions.children(province.id()).stream().flatMap(city -> divisions.children(city.id()).stream())
        .filter(division -> division.level() == Level.COUNTY).toList();
  }
}
