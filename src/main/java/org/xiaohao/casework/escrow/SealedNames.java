package org.xiaohao.casework.escrow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Sealing;
import org.xiaohao.platform.vault.UnlockedKey;
import org.xiaohao.platform.vault.Vault;

/** Seals and opens names: the only place where one is in memory. Rights are the caller's question. */
@Component
class SealedNames {

  private final Vault vault;
  private final Keyring keyring;
  private final NameGuard guard;
  private final ObjectMapper json;

  SealedNames(Vault vault, Keyring keyring, NameGuard guard, ObjectMapper json) {
    this.vault = vault;
    this.keyring = keyring;
    this.guard = guard;
    this.json = json;
  }

  /** How a name is sealed: to these custodians and to nobody else. */
  List<Sealing> sealings(Entrusted entrusted, Identity identity, List<Keeper> to) {
    return List.of(
        new Sealing(Entrusted.TABLE, entrusted.id(), Entrusted.IDENTITY, write(identity),
            to.stream().map(Keeper::recipient).toList()),
        new Sealing(Entrusted.TABLE, entrusted.id(), Entrusted.GUARD, write(guard.of(identity)),
            List.of(keyring.staff())));
  }

  boolean toldBy(Entrusted entrusted, String text) {
    return vault.openAsStaff(Entrusted.TABLE, entrusted.id(), Entrusted.GUARD)
        .map(sealed -> guard.told(read(sealed, NameGuard.Guard.class), text)).orElseThrow();
  }

  /** The name, by the custodian's own key; empty if it was not sealed to this custodian. */
  Optional<Identity> open(Entrusted entrusted, UnlockedKey key) {
    return vault.openAsCustodian(Entrusted.TABLE, entrusted.id(), Entrusted.IDENTITY, key)
        .map(sealed -> read(sealed, Identity.class));
  }

  /** Seals a copy under a request; the field names what it is bound to. */
  void sealCopy(long requestId, String field, Identity identity) {
    vault.seal(IdentityRequest.TABLE, requestId, field, write(identity), List.of(keyring.staff()));
  }

  Optional<Identity> openCopy(long requestId, String field) {
    return vault.openAsStaff(IdentityRequest.TABLE, requestId, field).map(sealed -> read(sealed, Identity.class));
  }

  void eraseCopies(long requestId, String prefix) {
    vault.fields(IdentityRequest.TABLE, requestId).stream().filter(field -> field.startsWith(prefix))
        .forEach(field -> vault.erase(IdentityRequest.TABLE, requestId, field));
  }

  /** Keeps a text of a request, such as its reason. */
  void note(long requestId, String field, String text) {
    vault.replace(IdentityRequest.TABLE, requestId, field, text, List.of(keyring.staff()));
  }

  Optional<String> noted(long requestId, String field) {
    return vault.openAsStaff(IdentityRequest.TABLE, requestId, field);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      // The cause would repeat the name.
      throw new IllegalStateException("a name cannot be written");
    }
  }

  private <T> T read(String sealed, Class<T> type) {
    try {
      return json.readValue(sealed, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sealed name cannot be read");
    }
  }
}
