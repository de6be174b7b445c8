package org.xiaohao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.xiaohao.platform.web.login.Zone;

/**
 * Chinese unless asked otherwise. {@code ?lang=en} is kept in the session of somebody who is logged in; on the public side,
 * which has no session and no cookies, the links carry it on ({@link LanguageLinks}).
 */
@Component(Languages.NAME)
class Languages implements LocaleResolver {

  static final String NAME = "localeResolver";
  static final String PARAMETER = "lang";
  private static final String ATTRIBUTE = Languages.class.getName();

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Locale known) {
      return known;
    }
    Locale locale = locale(asked(request));
    request.setAttribute(ATTRIBUTE, locale);
    return locale;
  }

  private static String asked(HttpServletRequest request) {
    String asked = fromQuery(request);
    HttpSession session = Zone.of(request) == Zone.OFFICE ? request.getSession(false) : null;
    if (session == null) {
      return asked;
    }
    if (asked != null) {
      session.setAttribute(PARAMETER, asked);
      return asked;
    }
    return (String) session.getAttribute(PARAMETER);
  }

  /** Reads the query or the form; a posted multipart body is never parsed for it. */
  static String fromQuery(HttpServletRequest request) {
    String asked = request.getParameter(PARAMETER);
    return "en".equals(asked) || "zh".equals(asked) ? asked : null;
  }

  static Locale locale(String code) {
    return "en".equals(code) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  /** Holds for this request only; what shall last is asked for by the parameter. */
  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    request.setAttribute(ATTRIBUTE, locale);
  }
}
