package org.xiaohao.casework.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** What may be chosen when a province lists a problem for its counties. */
@Component
public class ParentChoices {

  private final Campaigns campaigns;
  private final Offices offices;
  private final ItemOffices places;
  private final ParentDrafts drafts;

  ParentChoices(Campaigns campaigns, Offices offices, ItemOffices places, ParentDrafts drafts) {
    this.campaigns = campaigns;
    this.offices = offices;
    this.places = places;
    this.drafts = drafts;
  }

  /** The provincial supervision offices of a person; nobody else lists problems for counties. */
  public List<Office> offices(Viewer viewer) {
    return viewer.appointments().stream().filter(post -> post.has(Role.SUPERVISION_OFFICE))
        .map(post -> offices.byId(post.officeId())).distinct()
        .filter(office -> places.divisionOf(office.id()).level() == Level.PROVINCE).toList();
  }

  /** Choices by field name. */
  public Map<String, List<Choice>> of(long officeId) {
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    choices.put("origin", campaigns.current().origins().stream()
        .filter(origin -> campaigns.closingLevel(origin.code(), Level.COUNTY) == Level.PROVINCE)
        .map(origin -> choice(origin.term())).toList());
    choices.put("dimension", campaigns.dimensions().stream().map(ParentChoices::choice).toList());
    choices.put("aspect", campaigns.aspects().stream().map(Campaign.Aspect::term).map(ParentChoices::choice).toList());
    choices.put("catalogueCode", campaigns.aspects().stream().flatMap(aspect -> aspect.problems().stream()
        .map(term -> new Choice(term.code(), aspect.term().label() + " · " + term.label()))).toList());
    choices.put("leadDepartment", offices.ofDivision(places.divisionOf(officeId).id()).stream()
        .filter(office -> office.kind() == OfficeKind.DEPARTMENT)
        .map(office -> new Choice(String.valueOf(office.id()), office.name())).toList());
    choices.put("counties", drafts.counties(officeId).stream()
        .map(county -> new Choice(String.valueOf(county.id()), county.name())).toList());
    return choices;
  }

  private static Choice choice(Term term) {
    return new Choice(term.code(), term.label());
  }
}
