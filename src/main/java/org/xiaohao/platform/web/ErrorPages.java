package org.xiaohao.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers where no controller was reached: refused by a filter, or failed below Spring MVC. */
@Controller
class ErrorPages implements ErrorController {

  private final Problems problems;
  private final FailureLog failures;

  ErrorPages(Problems problems, FailureLog failures) {
    this.problems = problems;
    this.failures = failures;
  }

  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    String number = failure instanceof Throwable thrown ? failures.record(thrown) : null;
    return problems.status(status instanceof Integer code ? code : 404, number, request, response);
  }
}
