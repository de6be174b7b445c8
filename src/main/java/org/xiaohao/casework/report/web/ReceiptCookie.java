package org.xiaohao.casework.report.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.report.ReceiptSessions;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.casework.report.Seeds;

/** The one cookie of the public side: set when a receipt code was entered, gone with the browser's window. */
@Component
class ReceiptCookie {

  private static final String NAME = "receipt";

  private final ReceiptSessions sessions;

  ReceiptCookie(ReceiptSessions sessions) {
    this.sessions = sessions;
  }

  /**
   * A visitor signed in.
   *
   * @param formToken what the forms of the page must carry
   */
  record Guest(ReporterVisit visit, String formToken) {
  }

  void set(HttpServletRequest request, HttpServletResponse response, byte[] secret) {
    response.addHeader(HttpHeaders.SET_COOKIE,
        cookie(request, Base64.getUrlEncoder().withoutPadding().encodeToString(secret), Duration.ofSeconds(-1)));
  }

  /** Ends the visit on both sides. */
  void end(HttpServletRequest request, HttpServletResponse response) {
    secret(request).ifPresent(sessions::end);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
    response.addHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
  }

  Optional<Guest> guest(HttpServletRequest request) {
    return secret(request).flatMap(secret -> sessions.visit(secret)
        .map(visit -> new Guest(visit, sessions.formToken(secret))));
  }

  private static Optional<byte[]> secret(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name(request))).findFirst()
        .flatMap(cookie -> decoded(cookie.getValue()));
  }

  private static Optional<byte[]> decoded(String value) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(value)).filter(secret -> secret.length == Seeds.BYTES);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String cookie(HttpServletRequest request, String value, Duration age) {
    return ResponseCookie.from(name(request), value).httpOnly(true).secure(request.isSecure()).sameSite("Strict")
        .path("/").maxAge(age).build().toString();
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + NAME : NAME;
  }
}
