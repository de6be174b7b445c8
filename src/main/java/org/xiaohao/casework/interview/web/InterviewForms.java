package org.xiaohao.casework.interview.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.platform.workflow.InvalidForm;

/** Turns the fields of a page into its record and refusals into words beside the fields. */
@Component
class InterviewForms {

  private static final Set<String> NUMBERS = Set.of("office", "area", "unit");
  private static final Set<String> FLAGS = Set.of("prominent", "dropped");

  private final FormBinder binder;
  private final ObjectMapper mapper;
  private final Texts texts;

  InterviewForms(FormBinder binder, ObjectMapper mapper, Texts texts) {
    this.binder = binder;
    this.mapper = mapper;
    this.texts = texts;
  }

  <F extends Record> F bind(Map<String, String> fields, List<String> names, Class<F> form) {
    ObjectNode node = mapper.createObjectNode();
    for (String name : names) {
      String value = fields.get(name);
      if (FLAGS.contains(name)) {
        node.put(name, value != null);
      } else if (value != null && !value.isBlank()) {
        put(node, name, value);
      }
    }
    return binder.bind(node, form);
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!NUMBERS.contains(name)) {
      node.put(name, value);
      return;
    }
    try {
      node.put(name, Long.parseLong(value));
    } catch (NumberFormatException e) {
      throw DomainException.invalid(name, "form.unreadable");
    }
  }

  /** What is wrong, by field; anything but faults of the input is thrown on. */
  Map<String, String> faults(DomainException fault) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (fault == null) {
      return faults;
    }
    if (fault.kind() != DomainException.Kind.INVALID) {
      throw fault;
    }
    if (fault instanceof InvalidForm form) {
      form.faults().forEach(one -> faults.put(one.field(), texts.error(one.key(), one.arguments().toArray())));
    } else {
      faults.put(fault.field(), texts.error(fault.getMessage(), fault.arguments().toArray()));
    }
    return faults;
  }
}
