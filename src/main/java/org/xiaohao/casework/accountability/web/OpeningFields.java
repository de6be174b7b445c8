package org.xiaohao.casework.accountability.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.xiaohao.casework.accountability.OpeningForm;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.platform.workflow.InvalidForm;

/** Turns the page of a new case into its form, and refusals into words beside the fields. */
@Component
class OpeningFields {

  private static final List<String> TEXTS = List.of("trigger", "triggerCode", "sourceNumber", "triggerOn", "facts");

  private final FormBinder binder;
  private final ObjectMapper mapper;
  private final Texts texts;

  OpeningFields(FormBinder binder, ObjectMapper mapper, Texts texts) {
    this.binder = binder;
    this.mapper = mapper;
    this.texts = texts;
  }

  OpeningForm bind(MultiValueMap<String, String> typed) {
    ObjectNode node = mapper.createObjectNode();
    TEXTS.forEach(name -> node.put(name, typed.getFirst(name)));
    for (String name : List.of("office", "handlingOffice")) {
      node.put(name, typed.getFirst(name));
    }
    for (String name : List.of("units", "posts")) {
      typed.getOrDefault(name, List.of()).forEach(node.withArray(name)::add);
    }
    return binder.bind(node, OpeningForm.class);
  }

  Long place(MultiValueMap<String, String> typed) {
    String place = typed.getFirst("place");
    return place != null && place.matches("\\d{1,18}") ? Long.valueOf(place) : null;
  }

  /** What is wrong, by field. */
  Map<String, String> faults(DomainException fault) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (fault instanceof InvalidForm form) {
      form.faults().forEach(one -> faults.put(one.field(), texts.error(one.key(), one.arguments().toArray())));
    } else if (fault != null) {
      faults.put(fault.field().replaceAll("\\[.*", ""), texts.error(fault.getMessage(), fault.arguments().toArray()));
    }
    return faults;
  }
}
