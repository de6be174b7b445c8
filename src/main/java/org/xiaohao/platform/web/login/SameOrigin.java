package org.xiaohao.platform.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** Refuses a change that another site's page asked for, whatever tokens it carries (W19). */
class SameOrigin extends OncePerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!READS.contains(request.getMethod()) && foreign(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (!READS.contains(request.getMethod())) {
      // A login that no longer holds ends its session, and that before a token of that session counts.
      SecurityContextHolder.getContext().getAuthentication();
    }
    chain.doFilter(request, response);
  }

  private static boolean foreign(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
    String own = UriComponentsBuilder.fromUriString(request.getRequestURL().toString()).replacePath(null)
        .replaceQuery(null).build().toUriString();
    return !origin.equals(own);
  }
}
