package org.xiaohao.casework.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.platform.web.FailureLog;

/**
 * The page after a failure, such as a lost database: says that nothing was stored, holds all that was typed, and sends it
 * again as it was. It is drawn from the request alone. What was stored nevertheless, its answer lost, is not stored twice:
 * forms carry a seed, messages a nonce.
 */
@Component
class KeptPage {

  private static final List<String> SHOWN = List.of("who", "where", "when", "happenedOn", "what", "amount", "witnesses",
      "reportedBefore", "text");

  private final FailureLog failures;

  KeptPage(FailureLog failures) {
    this.failures = failures;
  }

  /**
   * @param action where the form goes
   */
  ModelAndView of(HttpServletRequest request, String action, RuntimeException failure) {
    List<DraftForm.Hidden> sent = new ArrayList<>();
    Map<String, String> words = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> {
      for (String value : values) {
        sent.add(new DraftForm.Hidden(name, value));
      }
    });
    for (String name : SHOWN) {
      String value = request.getParameter(name);
      if (value != null && !value.isEmpty()) {
        words.put(name, value);
      }
    }
    return new ModelAndView("public/kept", Map.of("action", action, "sent", sent, "words", words, "number",
        failures.record(failure), "kept", true), HttpStatus.SERVICE_UNAVAILABLE);
  }
}
