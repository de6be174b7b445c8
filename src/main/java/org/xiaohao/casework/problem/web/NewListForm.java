package org.xiaohao.casework.problem.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.problem.FoundProblems;
import org.xiaohao.casework.problem.ProblemList;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Divisions;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.Role;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.TaskHandler.Choice;

/** The form by which an oversight office opens a list: its choices, its binding and its faults. */
@Component
class NewListForm {

  private static final List<String> NUMBERS = List.of("office", "place");

  private final Campaigns campaigns;
  private final NewListPlaces places;
  private final FormBinder binder;
  private final ObjectMapper mapper;
  private final Texts texts;

  NewListForm(Campaigns campaigns, NewListPlaces places, FormBinder binder, ObjectMapper mapper, Texts texts) {
    this.campaigns = campaigns;
    this.places = places;
    this.binder = binder;
    this.mapper = mapper;
    this.texts = texts;
  }

  FoundProblems bind(Map<String, String> fields) {
    ObjectNode node = mapper.createObjectNode();
    for (String name : List.of("office", "origin", "title", "description", "place", "foundOn")) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        node.put(name, value);
      }
    }
    node.put("urgent", fields.containsKey("urgent"));
    NUMBERS.stream().filter(node::has).forEach(name -> number(node, name));
    return binder.bind(node, FoundProblems.class);
  }

  private static void number(ObjectNode node, String name) {
    try {
      node.put(name, Long.parseLong(node.get(name).textValue()));
    } catch (NumberFormatException e) {
      throw DomainException.invalid(name, "form.unreadable");
    }
  }

  /** What is wrong, by field. */
  Map<String, String> faults(DomainException fault) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (fault instanceof InvalidForm form) {
      form.faults().forEach(f -> faults.put(f.field(), texts.error(f.key(), f.arguments().toArray())));
    } else if (fault != null) {
      faults.put(fault.field(), texts.error(fault.getMessage(), fault.arguments().toArray()));
    }
    return faults;
  }

  List<Choice> offices(Viewer viewer) {
    return places.offices(viewer).stream().map(o -> new Choice(String.valueOf(o.id()), o.name())).toList();
  }

  List<Choice> origins() {
    return campaigns.current().origins().stream().filter(origin -> origin.closes() != null)
        .map(origin -> new Choice(origin.code(), origin.term().label())).toList();
  }

  List<Choice> places(Viewer viewer) {
    return places.places(viewer).stream().map(d -> new Choice(String.valueOf(d.id()), d.name())).toList();
  }

  String origin(ProblemList list) {
    return campaigns.byCode(list.campaign()).origin(list.origin()).map(o -> o.term().label()).orElse(list.origin());
  }

  /** Where and for whom a person may open lists. */
  @Component
  static class NewListPlaces {

    private final Divisions divisions;
    private final Offices offices;

    NewListPlaces(Divisions divisions, Offices offices) {
      this.divisions = divisions;
      this.offices = offices;
    }

    List<Office> offices(Viewer viewer) {
      return viewer.appointments().stream().filter(a -> a.has(Role.SUPERVISION_OFFICE))
          .map(a -> offices.byId(a.officeId())).distinct().toList();
    }

    /** The division of the office and two steps down. */
    List<Division> places(Viewer viewer) {
      return offices(viewer).stream().map(office -> divisions.byId(office.divisionId())).distinct()
          .flatMap(own -> Stream.concat(Stream.of(own),
              divisions.children(own.id()).stream().flatMap(child -> Stream.concat(
                  Stream.of(child), divisions.children(child.id()).stream()))))
          .toList();
    }
  }
}
