package org.xiaohao.casework.recall.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.FormBinder;
import org.xiaohao.platform.workflow.InvalidForm;

/** Turns the fields of a page into its record and refusals into words beside the fields. */
@Component
class PostedForm {

  private final FormBinder binder;
  private final ObjectMapper mapper;
  private final Texts texts;

  PostedForm(FormBinder binder, ObjectMapper mapper, Texts texts) {
    this.binder = binder;
    this.mapper = mapper;
    this.texts = texts;
  }

  <F extends Record> F bind(Map<String, String> fields, Class<F> form) {
    ObjectNode node = mapper.createObjectNode();
    for (var component : form.getRecordComponents()) {
      node.put(component.getName(), fields.get(component.getName()));
    }
    return binder.bind(node, form);
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
