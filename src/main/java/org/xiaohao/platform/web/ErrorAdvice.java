package org.xiaohao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.xiaohao.platform.DomainException;

/** Turns what controllers throw into answers. A log line names the kind of a failure and its place, never its words. */
@ControllerAdvice
class ErrorAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);
  private static final int FRAMES = 12;

  private final Problems problems;
  private final SecureRandom random = new SecureRandom();

  ErrorAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ModelAndView refused(DomainException refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return problems.refusal(refusal, request, response);
  }

  @ExceptionHandler
  ModelAndView busy(ConcurrencyFailureException failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LOG.info("a step lost a race: {}", failure.getClass().getSimpleName());
    return problems.refusal(DomainException.conflict("busy"), request, response);
  }

  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void denied(RuntimeException refusal) {
    throw refusal;
  }

  @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
  ModelAndView unreadable(Exception mistake, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return problems.status(mistake instanceof HttpMessageNotReadableException ? 400 : 404, null, request, response);
  }

  @ExceptionHandler
  ModelAndView failed(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return problems.status(known.getStatusCode().value(), null, request, response);
    }
    byte[] bits = new byte[6];
    random.nextBytes(bits);
    String number = HexFormat.of().formatHex(bits);
    LOG.error("failure {}: {}", number, described(failure));
    return problems.status(500, number, request, response);
  }

  /** Messages of exceptions may quote what somebody typed; classes and places do not. */
  private static String described(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable e = failure; e != null; e = e.getCause()) {
      text.append(e.getClass().getName()).append(Arrays.stream(e.getStackTrace()).limit(FRAMES)
          .map(frame -> "\n\tat " + frame).collect(Collectors.joining())).append("\n caused by ");
    }
    return text.substring(0, text.length() - "\n caused by ".length());
  }
}
