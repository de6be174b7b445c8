package org.xiaohao.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;

/** The logins. Hashing is the caller's; only hashes come in here. */
@Component
public class Accounts {

  private final AccountMapper mapper;
  private final ApplicationEventPublisher events;

  Accounts(AccountMapper mapper, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.events = events;
  }

  public Optional<Account> byLogin(String login) {
    return mapper.findByLogin(login);
  }

  public Optional<Account> byPerson(long personId) {
    return mapper.findByPerson(personId);
  }

  /** Gives the person a login whose password must be changed at first use. */
  @Transactional
  public void create(long personId, String login, String passwordHash) {
    if (mapper.findByLogin(login).isPresent() || mapper.findByPerson(personId).isPresent()) {
      throw DomainException.conflict("account.exists");
    }
    mapper.insert(personId, login, passwordHash);
    changed("account.create", personId);
  }

  /** Sets a new password; one set by somebody else must be changed at first use. */
  @Transactional
  public void setPasswordHash(long personId, String passwordHash, boolean mustChange) {
    found(mapper.updatePassword(personId, passwordHash, mustChange));
  }

  /** Gives every account without a password this one: how the demo and a fresh import get theirs. */
  @Transactional
  public int setMissingPasswordHashes(String passwordHash, boolean mustChange) {
    return mapper.updateMissingPasswords(passwordHash, mustChange);
  }

  @Transactional
  public void disable(long personId) {
    found(mapper.updateDisabled(personId, true));
    changed("account.disable", personId);
  }

  @Transactional
  public void enable(long personId) {
    found(mapper.updateDisabled(personId, false));
    changed("account.enable", personId);
  }

  /** Whether nobody can log in because there is no account at all. */
  public boolean none() {
    return !mapper.existsAny();
  }

  /** All accounts in use, province first, with name, post and office of the holder without an end date. */
  public List<DemoAccount> demoAccounts() {
    return mapper.listDemoAccounts();
  }

  private void changed(String action, long personId) {
    events.publishEvent(new OrganisationChanged(action, "person " + personId));
  }

  private static void found(int rows) {
    if (rows == 0) {
      throw DomainException.notFound("account.unknown");
    }
  }
}
