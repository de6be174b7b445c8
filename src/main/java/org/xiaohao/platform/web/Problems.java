package org.xiaohao.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.web.login.Zone;
import org.xiaohao.platform.workflow.InvalidForm;

/** Says what went wrong: to people on a page with a way out, to programs as RFC 9457 problem details. */
@Component
class Problems {

  private final Texts texts;
  private final ObjectMapper mapper;

  Problems(Texts texts, ObjectMapper mapper) {
    this.texts = texts;
    this.mapper = mapper;
  }

  /** Answers with a refusal of the domain. */
  ModelAndView refusal(DomainException refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = refusal.kind().status();
    String text = texts.error(refusal.getMessage(), refusal.arguments().toArray());
    if (Zone.of(request) != Zone.API) {
      return page(request, new Problem(status, title(status), text, null));
    }
    ProblemDetail detail = detail(status, "/errors/" + refusal.getMessage(), text);
    if (refusal.field() != null) {
      detail.setProperty("field", refusal.field());
    }
    if (refusal instanceof InvalidForm form) {
      detail.setProperty("errors", form.faults().stream().map(this::fault).toList());
    }
    return write(detail, response);
  }

  private Map<String, Object> fault(InvalidForm.Fault fault) {
    return Map.of("field", fault.field(), "key", fault.key(), "detail",
        texts.error(fault.key(), fault.arguments().toArray()));
  }

  /** Answers with a plain status, as of an unknown address or a failure with a number. */
  ModelAndView status(int status, String number, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = texts.or("problem." + status + ".text", texts.of("problem.400.text"));
    if (Zone.of(request) != Zone.API) {
      return page(request, new Problem(status, title(status), text, number));
    }
    ProblemDetail detail = detail(status, "/errors/" + status, text);
    if (number != null) {
      detail.setProperty("number", number);
    }
    return write(detail, response);
  }

  private String title(int status) {
    return texts.or("problem." + status + ".title", texts.of("problem.400.title"));
  }

  private ProblemDetail detail(int status, String type, String text) {
    ProblemDetail detail = ProblemDetail.forStatus(status);
    detail.setType(URI.create(type));
    detail.setTitle(title(status));
    detail.setDetail(text);
    return detail;
  }

  private static ModelAndView page(HttpServletRequest request, Problem problem) {
    if (Zone.of(request) != Zone.OFFICE) {
      return new ModelAndView("error/public", Map.of("problem", problem), HttpStatus.valueOf(problem.status()));
    }
    List<String> typed = "POST".equals(request.getMethod()) ? TypedWords.of(request.getParameterMap()) : List.of();
    return new ModelAndView("error/office", Map.of("problem", problem, "typed", typed),
        HttpStatus.valueOf(problem.status()));
  }

  private ModelAndView write(ProblemDetail detail, HttpServletResponse response) throws IOException {
    response.setStatus(detail.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    mapper.writeValue(response.getOutputStream(), detail);
    return null;
  }
}
