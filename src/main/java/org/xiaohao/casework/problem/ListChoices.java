package org.xiaohao.casework.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.casework.handover.HandoverMatter;
import org.xiaohao.platform.campaign.Campaign;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.campaign.Term;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Line;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** What may be chosen when items are listed: codes of the campaign, places and units near the problem. */
@Component
public class ListChoices {

  private static final Set<OfficeKind> UNITS = Set.of(OfficeKind.GOVERNMENT, OfficeKind.TOWNSHIP_GOVERNMENT,
      OfficeKind.DEPARTMENT, OfficeKind.FINANCE, OfficeKind.ORGANISATION_DEPT, OfficeKind.LEADING_GROUP_OFFICE,
      OfficeKind.VILLAGE_COMMITTEE);

  private final ProblemLists lists;
  private final Campaigns campaigns;
  private final Divisions divisions;
  private final Offices offices;
  private final Handovers handovers;

  ListChoices(ProblemLists lists, Campaigns campaigns, Divisions divisions, Offices offices, Handovers handovers) {
    this.lists = lists;
    this.campaigns = campaigns;
    this.divisions = divisions;
    this.offices = offices;
    this.handovers = handovers;
  }

  /** Choices of the fields of one item, by field name. */
  public Map<String, List<Choice>> of(long listId) {
    ProblemList list = lists.byId(listId);
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    choices.put("dimension", terms(campaigns.dimensions()));
    choices.put("aspect", terms(campaigns.aspects().stream().map(Campaign.Aspect::term).toList()));
    choices.put("catalogueCode", campaigns.aspects().stream().flatMap(aspect -> aspect.problems().stream()
        .map(term -> new Choice(term.code(), aspect.term().label() + " · " + term.label()))).toList());
    choices.put("subType", terms(campaigns.aspects().stream().flatMap(a -> a.subTypes().stream()).toList()));
    List<Division> places = places(list);
    choices.put("place", places.stream().map(d -> new Choice(String.valueOf(d.id()), d.name())).toList());
    choices.put("responsibleUnit", places.stream().flatMap(d -> offices.ofDivision(d.id()).stream())
        .filter(office -> UNITS.contains(office.kind())).map(ListChoices::office).toList());
    choices.put("leadDepartment", leads(list));
    return choices;
  }

  /** What the first item shows before anybody writes: what the document says. */
  public Map<String, Object> firstItem(long listId) {
    ProblemList list = lists.byId(listId);
    Map<String, Object> first = new LinkedHashMap<>();
    put(first, "text", list.description());
    put(first, "place", list.placeDivisionId());
    if (list.sourceDocumentNumber() != null) {
      HandoverMatter matter = handovers.received(list.sourceDocumentNumber()).matter();
      put(first, "dimension", matter.dimensionCode());
      put(first, "aspect", matter.aspectCode());
      put(first, "requirement", matter.requirement());
      put(first, "dueOn", matter.dueOn() == null ? null : matter.dueOn().toString());
      put(first, "basis", list.sourceDocumentNumber());
    }
    return first;
  }

  private static void put(Map<String, Object> map, String key, Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static List<Choice> terms(List<Term> terms) {
    return terms.stream().map(term -> new Choice(term.code(), term.label())).toList();
  }

  private static Choice office(Office office) {
    return new Choice(String.valueOf(office.id()), office.name());
  }

  /** From the supervising office's division down to the place, and one step further down. */
  private List<Division> places(ProblemList list) {
    Division own = divisions.byId(offices.byId(list.supervisingOfficeId()).divisionId());
    Division place = list.placeDivisionId() == null ? own : divisions.byId(list.placeDivisionId());
    Set<Division> near = new LinkedHashSet<>();
    place.chain().stream().map(divisions::byId).filter(division -> division.within(own)).forEach(near::add);
    List<Division> below = new ArrayList<>(divisions.children(place.id()));
    if (place.level() != Level.TOWNSHIP && place.level() != Level.VILLAGE) {
      below.forEach(division -> near.addAll(divisions.children(division.id())));
    }
    near.addAll(below);
    return List.copyOf(near);
  }

  private List<Choice> leads(ProblemList list) {
    long own = offices.byId(list.supervisingOfficeId()).divisionId();
    return divisions.above(own, Level.PROVINCE).stream().flatMap(d -> offices.ofDivision(d.id()).stream())
        .filter(office -> office.line() != Line.DISCIPLINE && office.kind() == OfficeKind.DEPARTMENT)
        .map(ListChoices::office).toList();
  }
}
