package org.xiaohao.platform.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;

/**
 * Keeps of a login one line in the session: the person, and what must not have changed since: password, posts and roles,
 * browser. Rights are read anew at every request (W19).
 */
@Component
class SessionLogins implements SecurityContextRepository {

  private static final String ATTRIBUTE = "login";

  private final Accounts accounts;
  private final Viewers viewers;

  SessionLogins(Accounts accounts, Viewers viewers) {
    this.accounts = accounts;
    this.viewers = viewers;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Loaded(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    if (context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof LoggedIn login) {
      accounts.byPerson(login.viewer().personId())
          .ifPresent(account -> request.getSession(true).setAttribute(ATTRIBUTE, mark(account, login, request)));
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ATTRIBUTE) != null;
  }

  private static String mark(Account account, LoggedIn login, HttpServletRequest request) {
    String browser = String.valueOf(request.getHeader("User-Agent"));
    long changed = account.passwordChangedAt() == null ? 0 : account.passwordChangedAt().toEpochMilli();
    return account.personId() + " " + changed + " " + login.posts() + " " + browser.hashCode();
  }

  private Optional<LoggedIn> find(HttpServletRequest request) {
    if (!containsContext(request)) {
      return Optional.empty();
    }
    HttpSession session = request.getSession(false);
    String mark = (String) session.getAttribute(ATTRIBUTE);
    long personId = Long.parseLong(mark.substring(0, mark.indexOf(' ')));
    Optional<Account> account = accounts.byPerson(personId).filter(a -> !a.disabled());
    Optional<LoggedIn> login =
        account.map(a -> new LoggedIn(viewers.of(personId), a.mustChangePassword()));
    if (login.isPresent() && mark.equals(mark(account.get(), login.get(), request))) {
      return login;
    }
    session.invalidate();
    return Optional.empty();
  }

  /** Looks the login up when it is first asked for, so that a request that needs none reads no session. */
  private final class Loaded implements DeferredSecurityContext {

    private final HttpServletRequest request;
    private SecurityContext context;
    private boolean empty;

    Loaded(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (context == null) {
        Optional<LoggedIn> login = find(request);
        empty = login.isEmpty();
        context = login.map(l -> new SecurityContextImpl(l.authentication())).orElseGet(SecurityContextImpl::new);
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      get();
      return empty;
    }
  }
}
