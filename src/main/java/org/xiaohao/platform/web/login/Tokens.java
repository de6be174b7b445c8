package org.xiaohao.platform.web.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewers;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Account;
import org.xiaohao.platform.organisation.Accounts;

/**
 * Personal tokens for the API. Only the SHA-256 of a token is stored: it is 256 random bits, which need no slow hash. A
 * token has the rights its person has at that moment.
 */
@Component
class Tokens {

  private static final String PREFIX = "xh_";
  private static final int LONGEST_NAME = 60;
  private static final int MOST = 20;

  private final TokenMapper mapper;
  private final Accounts accounts;
  private final Viewers viewers;
  private final Audit audit;
  private final SecureRandom random = new SecureRandom();

  Tokens(TokenMapper mapper, Accounts accounts, Viewers viewers, Audit audit) {
    this.mapper = mapper;
    this.accounts = accounts;
    this.viewers = viewers;
    this.audit = audit;
  }

  /** Makes a token; it is returned here and never again. */
  @Transactional
  public String create(long personId, String name) {
    String purpose = name == null ? "" : name.strip();
    if (purpose.isEmpty() || purpose.length() > LONGEST_NAME || mapper.listByPerson(personId).size() >= MOST) {
      throw DomainException.invalid("name", "token.name");
    }
    byte[] bits = new byte[32];
    random.nextBytes(bits);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    mapper.insert(personId, purpose, hash(token));
    audit.record(personId, null, "token.create", null, null);
    return token;
  }

  List<Token> of(long personId) {
    return mapper.listByPerson(personId);
  }

  @Transactional
  public void revoke(long personId, long id) {
    if (mapper.delete(id, personId) == 0) {
      throw DomainException.notFound("token.unknown");
    }
    audit.record(personId, null, "token.revoke", null, null);
  }

  /** Who comes with this token; empty if it is unknown or the account is disabled. */
  Optional<LoggedIn> login(String token) {
    Optional<Token> known = mapper.findByHash(hash(token));
    known.ifPresent(found -> mapper.touch(found.id()));
    return known.flatMap(found -> accounts.byPerson(found.personId())).filter(account -> !account.disabled())
        .map(this::login);
  }

  private LoggedIn login(Account account) {
    return new LoggedIn(viewers.of(account.personId()), account.mustChangePassword());
  }

  private static String hash(String token) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
