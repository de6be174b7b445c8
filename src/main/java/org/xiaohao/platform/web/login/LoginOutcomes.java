package org.xiaohao.platform.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a login leads: to the page first asked for, to a form that was sent too late, back to the login, or, on the way out,
 * to the login with a word.
 */
@Component
class LoginOutcomes implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler,
    AuthenticationEntryPoint, AccessDeniedHandler {

  private final LoginAudit audit;

  LoginOutcomes(LoginAudit audit) {
    this.audit = audit;
  }

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
      throws IOException, ServletException {
    LoggedIn person = (LoggedIn) login.getPrincipal();
    audit.record(person.viewer().personId(), "login");
    KeptForm kept = KeptForm.carried(request);
    if (kept != null && !person.mustChangePassword()) {
      kept.show(request, response, null);
      return;
    }
    response.sendRedirect(person.mustChangePassword() ? "/password" : next(request));
  }

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
      AuthenticationException failure) throws IOException, ServletException {
    KeptForm kept = KeptForm.carried(request);
    if (kept != null) {
      kept.show(request, response, failure instanceof LockedException ? "login.wait" : "login.failed");
      return;
    }
    response.sendRedirect(UriComponentsBuilder.fromPath("/login")
        .queryParam(failure instanceof LockedException ? "wait" : "failed")
        .queryParam("next", "{next}").encode().buildAndExpand(next(request)).toUriString());
  }

  @Override
  public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
      throws IOException {
    if (login != null && login.getPrincipal() instanceof LoggedIn person) {
      audit.record(person.viewer().personId(), "logout");
    }
    response.sendRedirect("/login?out");
  }

  /** Somebody who is not logged in asked for a page of the office side. */
  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    if (!"GET".equals(request.getMethod())) {
      response.sendRedirect("/login");
      return;
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    response.sendRedirect(UriComponentsBuilder.fromPath("/login").queryParam("next", "{next}").encode()
        .buildAndExpand(request.getRequestURI() + query).toUriString());
  }

  /** A form without a token that counts: most often its login has ended, and it is kept through the next (M9). */
  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    KeptForm kept = refusal instanceof CsrfException ? KeptForm.refused(request) : null;
    if (kept == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    kept.show(request, response, null);
  }

  /** The page asked for before the login, if it is one of ours. */
  private static String next(HttpServletRequest request) {
    String next = request.getParameter("next");
    boolean ours = next != null && next.matches("/[^/\\\\\\s][^\\\\\\s]*") && !next.startsWith("/login");
    return ours ? next : "/desk";
  }
}
