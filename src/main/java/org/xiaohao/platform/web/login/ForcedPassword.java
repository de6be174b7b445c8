package org.xiaohao.platform.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** With a one-time password nothing is open but the page that changes it. */
class ForcedPassword extends OncePerRequestFilter {

  private static final Set<String> OPEN = Set.of("/password", "/logout", "/login", "/error");

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    boolean must = login != null && login.getPrincipal() instanceof LoggedIn person && person.mustChangePassword();
    if (must && Zone.of(request) == Zone.API) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (must && !OPEN.contains(request.getRequestURI())) {
      response.sendRedirect("/password");
    } else {
      chain.doFilter(request, response);
    }
  }
}
