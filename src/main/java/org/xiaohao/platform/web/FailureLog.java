package org.xiaohao.platform.web;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Logs failures under a number that the page shows: the kind of a failure and its place, never its words. */
@Component
public class FailureLog {

  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
  private static final int FRAMES = 12;

  private final SecureRandom random = new SecureRandom();

  /** Logs a failure; returns its number. */
  public String record(Throwable failure) {
    byte[] bits = new byte[6];
    random.nextBytes(bits);
    String number = HexFormat.of().formatHex(bits);
    LOG.error("failure {}: {}", number, described(failure));
    return number;
  }

  /** Messages of exceptions may quote what somebody typed; classes and places do not. */
  private static String described(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable e = failure; e != null; e = e.getCause()) {
      text.append(text.isEmpty() ? "" : "\n caused by ").append(e.getClass().getName()).append(place(e))
          .append(Arrays.stream(e.getStackTrace()).limit(FRAMES).map(frame -> "\n\tat " + frame)
              .collect(Collectors.joining()));
    }
    return text.toString();
  }

  private static String place(Throwable failure) {
    return failure instanceof TemplateProcessingException page
        ? " in " + page.getTemplateName() + ", line " + page.getLine() : "";
  }
}
