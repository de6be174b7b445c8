package org.xiaohao.platform.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.xiaohao.platform.deadline.DueWork;

/** The session's cookie, and who sweeps expired sessions away. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  /** Over HTTPS the cookie is bound to this very host and never sent in clear. */
  @Bean
  CookieSerializer cookieSerializer() {
    DefaultCookieSerializer plain = cookie("SESSION", false);
    DefaultCookieSerializer secure = cookie("__Host-SESSION", true);
    return new CookieSerializer() {
      @Override
      public void writeCookieValue(CookieValue value) {
        fitting(value.getRequest()).writeCookieValue(value);
      }

      @Override
      public List<String> readCookieValues(HttpServletRequest request) {
        return fitting(request).readCookieValues(request);
      }

      private DefaultCookieSerializer fitting(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
      }
    };
  }

  private static DefaultCookieSerializer cookie(String name, boolean secure) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setUseSecureCookie(secure);
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Strict");
    return cookie;
  }

  @Bean
  DueWork sessionSweep(JdbcIndexedSessionRepository sessions) {
    return today -> sessions.cleanUpExpiredSessions();
  }
}
