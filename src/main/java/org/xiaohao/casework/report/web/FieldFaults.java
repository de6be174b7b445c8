package org.xiaohao.casework.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.web.Texts;
import org.xiaohao.platform.workflow.InvalidForm;

/** Says what is wrong with which field, in words for the page. */
@Component
class FieldFaults {

  private final Texts texts;

  FieldFaults(Texts texts) {
    this.texts = texts;
  }

  /** Messages by field of the page. */
  Map<String, String> of(DomainException refusal) {
    if (!(refusal instanceof InvalidForm invalid)) {
      return Map.of(refusal.field() == null ? "form" : DraftForm.fieldOf(refusal.field()),
          texts.error(refusal.getMessage(), refusal.arguments().toArray()));
    }
    Map<String, String> words = new LinkedHashMap<>();
    for (InvalidForm.Fault fault : invalid.faults()) {
      words.putIfAbsent(DraftForm.fieldOf(fault.field()), words(fault));
    }
    return words;
  }

  /** One message. */
  String text(String key, Object... arguments) {
    return texts.error(key, arguments);
  }

  private String words(InvalidForm.Fault fault) {
    boolean date = fault.field().endsWith("On") && fault.key().equals("form.unreadable");
    List<Object> arguments = fault.arguments();
    return texts.error(date ? "report.date.unreadable" : fault.key(), arguments.toArray());
  }
}
