package org.xiaohao.platform.web.login;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** The web side of a program that knows no logins: every address is public, and what is not there is not found. */
@Configuration(proxyBeanMethods = false)
@InZones(NetworkZone.INTAKE)
class PublicOnly implements WebMvcConfigurer {

  @Bean
  SecurityFilterChain everybody(HttpSecurity http) throws Exception {
    return http.securityMatcher(request -> true).headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable).anonymous(AbstractHttpConfigurer::disable).build();
  }

  /** Told before any filter runs, so that the strict headers and the public error page are used throughout. */
  @Bean
  ServletRequestListener noOffice() {
    return new ServletRequestListener() {
      @Override
      public void requestInitialized(ServletRequestEvent event) {
        event.getServletRequest().setAttribute(Zone.NO_OFFICE, Boolean.TRUE);
      }
    };
  }

  /** The libraries' files are the office's. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/nothing/");
  }
}
