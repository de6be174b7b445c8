package org.xiaohao.casework.report.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.Filing;
import org.xiaohao.casework.report.OfflineFiling;
import org.xiaohao.casework.report.ReportText;
import org.xiaohao.casework.report.Seeds;
import org.xiaohao.casework.report.Signature;
import org.xiaohao.platform.workflow.FormBinder;

/** Checks what a clerk enters of a letter, a call or a visit. */
@Component
class OfflineForms {

  private final FormBinder binder;
  private final FilingForms forms;

  OfflineForms(FormBinder binder, FilingForms forms) {
    this.binder = binder;
    this.forms = forms;
  }

  /** Of an envelope that goes up nothing else is even read. */
  OfflineFiling offline(JsonNode head, JsonNode body) {
    OfflineForm form = binder.bind(head, OfflineForm.class);
    Filing filing = form.keepsEnvelopeOnly() ? nothing() : forms.filing(forms.bind(body));
    return new OfflineFiling(form.channel(), form.receivedOn(), form.keepsEnvelopeOnly(), form.envelopeNumber(), filing);
  }

  private static Filing nothing() {
    return new Filing(Seeds.random(), null, new ReportText(null, null, null, null, null, null, null, null, null), List.of(),
        List.of(), Signature.ANONYMOUS, null);
  }

  static ObjectNode json(UnaryOperator<String> parameter) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("channel", parameter.apply("channel"));
    String received = parameter.apply("receivedOn");
    json.put("receivedOn", received == null ? null : DraftForm.date(received));
    json.put("envelopeOnly", "true".equals(parameter.apply("envelopeOnly")));
    json.put("envelopeNumber", parameter.apply("envelopeNumber"));
    return json;
  }
}
