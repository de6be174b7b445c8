package org.xiaohao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import org.xiaohao.platform.DomainException;

/** Turns what controllers throw into answers. */
@ControllerAdvice
class ErrorAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

  private final Problems problems;
  private final FailureLog failures;

  ErrorAdvice(Problems problems, FailureLog failures) {
    this.problems = problems;
    this.failures = failures;
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
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      LOG.info("a visitor's line broke off");
      return null;
    }
    String number = failures.record(failure);
    return problems.status(unreachable(failure) ? 503 : 500, number, request, response);
  }

  /** Whether the database could not be reached. */
  private static boolean unreachable(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof CannotGetJdbcConnectionException || e instanceof CannotCreateTransactionException
          || e instanceof SQLTransientConnectionException || e instanceof SQLNonTransientConnectionException) {
        return true;
      }
    }
    return false;
  }
}
