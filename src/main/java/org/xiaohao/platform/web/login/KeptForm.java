package org.xiaohao.platform.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A form that was sent when its login had ended (M9). It goes back with the answer to whoever sent it, through the login
 * and out again, and lies nowhere on the server. Tokens and passphrases stay behind; chosen files, which no page can hold,
 * have to be chosen again.
 *
 * @param action the address it was sent to
 */
public record KeptForm(String action, List<Field> fields) {

  /** Under which the login form carries the address, and, with the name behind it, each field. */
  static final String CARRIED = "kept:";

  private static final String SAID = KeptForm.class.getName() + ".said";
  private static final Pattern LEFT = Pattern.compile("(?i)_csrf|.*pass.*");
  private static final Pattern ADDRESS = Pattern.compile("/(?!login|logout|password|tokens)[^/\\\\\\s][^\\\\\\s]*");

  /** One value of one field. */
  public record Field(String name, String value) {
  }

  /** The form of a request that was refused, or that a login too late carried; null if no page of ours sent one. */
  static KeptForm refused(HttpServletRequest request) {
    // SameOrigin has compared the origin, but lets requests pass that name none.
    if (request.getHeader("Origin") == null || !"POST".equals(request.getMethod())) {
      return null;
    }
    KeptForm carried = carried(request);
    return carried != null ? carried
        : of(request, request.getRequestURI(), name -> LEFT.matcher(name).matches() ? null : name);
  }

  /** The form that a login carries; null if there is none. */
  static KeptForm carried(HttpServletRequest request) {
    return of(request, request.getParameter(CARRIED),
        name -> name.length() > CARRIED.length() && name.startsWith(CARRIED) ? name.substring(CARRIED.length()) : null);
  }

  private static KeptForm of(HttpServletRequest request, String action, UnaryOperator<String> naming) {
    List<Field> fields = request.getParameterMap().entrySet().stream()
        .filter(sent -> naming.apply(sent.getKey()) != null)
        .flatMap(sent -> Arrays.stream(sent.getValue()).map(value -> new Field(naming.apply(sent.getKey()), value))).toList();
    return fields.isEmpty() || action == null || !ADDRESS.matcher(action).matches() ? null : new KeptForm(action, fields);
  }

  /** Shows the login with it, or, to somebody who is logged in, how to send it again. */
  void show(HttpServletRequest request, HttpServletResponse response, String said) throws ServletException, IOException {
    request.setAttribute(KeptForm.class.getName(), this);
    request.setAttribute(SAID, said);
    request.getRequestDispatcher("/login").forward(new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    }, response);
  }

  /** What {@link #show} shows; null on a login without a form. */
  static KeptForm shown(HttpServletRequest request) {
    return (KeptForm) request.getAttribute(KeptForm.class.getName());
  }

  static String said(HttpServletRequest request) {
    return (String) request.getAttribute(SAID);
  }
}
