package org.xiaohao.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xiaohao.platform.web.login.Zone;

/** Carries {@code lang=en} on in every link, form address and redirect of the public side: no cookie remembers it. */
@Component
class LanguageLinks extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || !query.contains("lang=en") || Zone.of(request) != Zone.PUBLIC;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new HttpServletResponseWrapper(response) {
      @Override
      public String encodeURL(String url) {
        return super.encodeURL(carry(url));
      }

      @Override
      public String encodeRedirectURL(String url) {
        return super.encodeRedirectURL(carry(url));
      }
    });
  }

  private static String carry(String url) {
    if (!url.startsWith("/") || url.contains("lang=") || Zone.isStatic(url)) {
      return url;
    }
    int hash = url.indexOf('#');
    String page = hash < 0 ? url : url.substring(0, hash);
    String anchor = hash < 0 ? "" : url.substring(hash);
    return page + (page.contains("?") ? "&" : "?") + "lang=en" + anchor;
  }
}
