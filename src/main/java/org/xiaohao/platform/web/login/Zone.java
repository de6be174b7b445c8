package org.xiaohao.platform.web.login;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The parts of the site by their addresses; security, headers, languages and errors differ between them. */
public enum Zone {
  /** Everybody: no session, no login, the strict headers. */
  PUBLIC,
  /** Programs: no session, a token or, in a trial, name and password. */
  API,
  /** Style sheets, scripts, pictures: may be kept by the browser. */
  STATIC,
  /** All the rest: only after login. */
  OFFICE;

  /** Attribute of requests to a program that has no office side. */
  static final String NO_OFFICE = Zone.class.getName() + ".noOffice";

  private static final List<String> STATICS = List.of("/css/", "/js/", "/img/", "/webjars/");
  private static final List<String> PUBLICS = List.of("/report", "/receipt", "/about", "/open-funds", "/errors",
      "/actuator/health");
  private static final List<String> FILES = List.of("/", "/favicon.ico", "/robots.txt");

  /** The part an address belongs to; of an error the address that failed. */
  public static Zone of(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Zone zone = of(failed instanceof String uri ? uri : request.getRequestURI());
    return zone == OFFICE && !hasOffice(request) ? PUBLIC : zone;
  }

  /** Whether this program has an office side at all. */
  public static boolean hasOffice(HttpServletRequest request) {
    return request.getAttribute(NO_OFFICE) == null;
  }

  static Zone of(String path) {
    if (isStatic(path)) {
      return STATIC;
    }
    if (path.startsWith("/api/") || path.startsWith("/v3/api-docs")) {
      return API;
    }
    return FILES.contains(path) || PUBLICS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"))
        ? PUBLIC : OFFICE;
  }

  public static boolean isStatic(String path) {
    return STATICS.stream().anyMatch(path::startsWith);
  }
}
