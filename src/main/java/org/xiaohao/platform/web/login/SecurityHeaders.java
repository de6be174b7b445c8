package org.xiaohao.platform.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer its headers, errors included: the strict set, and for the office side the two leaves that Tabler and
 * bpmn-js need (decision 30). It stands before all other filters, so that nothing leaves without them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

  private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String OFFICE = "default-src 'none'; script-src 'self'; style-src 'self'; "
      + "style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
      + "base-uri 'none'; frame-ancestors 'none'";
  private static final String PERMISSIONS = Stream.of("accelerometer", "autoplay", "browsing-topics", "camera",
      "clipboard-read", "compute-pressure", "display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "idle-detection",
      "identity-credentials-get", "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials",
      "payment", "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock",
      "serial", "storage-access", "usb", "window-management", "xr-spatial-tracking")
      .map(feature -> feature + "=()").collect(Collectors.joining(", "));

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Zone zone = Zone.of(request);
    write(response, zone == Zone.OFFICE ? OFFICE : STRICT);
    if (zone != Zone.STATIC) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
    chain.doFilter(request, response);
  }

  /** Sets the strict headers on an answer that no filter sees. */
  static void strict(HttpServletResponse response) {
    write(response, STRICT);
    response.setHeader("Cache-Control", "no-store");
  }

  private static void write(HttpServletResponse response, String policy) {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS);
  }
}
