package org.xiaohao.platform.web.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AnonymousConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One filter chain for each {@link Zone}; what is not public asks for a login. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private final boolean demo;

  SecurityConfiguration(@Value("${xiaohao.demo:false}") boolean demo) {
    this.demo = demo;
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  /** No session, no login, no token: nothing is kept of a visitor, not even in memory (decision 32). */
  @Bean
  @Order(1)
  SecurityFilterChain publicSide(HttpSecurity http) throws Exception {
    return bare(http, request -> Zone.of(request) == Zone.PUBLIC || Zone.of(request) == Zone.STATIC)
        .csrf(AbstractHttpConfigurer::disable).anonymous(AbstractHttpConfigurer::disable).build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, AccountLogin login, Tokens tokens) throws Exception {
    bare(http, request -> Zone.of(request) == Zone.API).csrf(AbstractHttpConfigurer::disable)
        .anonymous(SecurityConfiguration::withoutAddress)
        .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
            .requestMatchers(HttpMethod.POST, "/api/v1/reports", "/api/v1/receipts", "/api/v1/receipts/*",
                "/api/v1/challenges").permitAll()
            .requestMatchers(HttpMethod.GET, "/api/v1/open-funds", "/v3/api-docs", "/v3/api-docs.yaml").permitAll()
            .anyRequest().authenticated())
        .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, refusal) -> {
          response.setHeader("WWW-Authenticate", "Bearer");
          response.sendError(401);
        }).accessDeniedHandler((request, response, refusal) -> response.sendError(403)))
        .addFilterBefore(new BearerTokens(tokens), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new ForcedPassword(), AuthorizationFilter.class);
    if (demo) {
      http.authenticationManager(new ProviderManager(login)).httpBasic(basic -> basic
          .authenticationDetailsSource(request -> null)
          .authenticationEntryPoint((request, response, refusal) -> response.sendError(401)));
    }
    return http.build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain office(HttpSecurity http, AccountLogin login, SessionLogins sessions, LoginOutcomes outcomes)
      throws Exception {
    return http.securityMatcher(request -> true).headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable).csrf(Customizer.withDefaults())
        .anonymous(SecurityConfiguration::withoutAddress)
        .securityContext(context -> context.securityContextRepository(sessions))
        .authenticationManager(new ProviderManager(login))
        .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
            .requestMatchers("/login").permitAll()
            .anyRequest().authenticated())
        .formLogin(form -> form.loginPage("/login").authenticationDetailsSource(request -> null)
            .successHandler(outcomes).failureHandler(outcomes))
        .logout(logout -> logout.logoutSuccessHandler(outcomes).addLogoutHandler((request, response, leaving) ->
            response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")))
        .exceptionHandling(refusals -> refusals.authenticationEntryPoint(outcomes)
            .accessDeniedHandler(outcomes))
        .addFilterBefore(new SameOrigin(), CsrfFilter.class)
        .addFilterBefore(new ForcedPassword(), AuthorizationFilter.class).build();
  }

  private static HttpSecurity bare(HttpSecurity http, RequestMatcher where) throws Exception {
    return http.securityMatcher(where).headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }

  /** Spring's own anonymous login would note the visitor's address. */
  private static void withoutAddress(AnonymousConfigurer<HttpSecurity> anonymous) {
    AnonymousAuthenticationFilter filter = new AnonymousAuthenticationFilter("anonymous");
    filter.setAuthenticationDetailsSource((HttpServletRequest request) -> null);
    anonymous.key("anonymous").authenticationFilter(filter);
  }
}
