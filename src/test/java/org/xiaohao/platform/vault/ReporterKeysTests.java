package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiaohao.platform.DomainException;

class ReporterKeysTests {

  @TempDir
  Path folder;

  private Keyring keyring;
  private ReporterKeys keys;
  private final ReceiptCode code = ReceiptCode.random();

  @BeforeEach
  void setUp() {
    keyring = VaultFixtures.demoKeyring(folder);
    keys = new ReporterKeys(VaultFixtures.suites(), keyring);
  }

  @Test
  void unlocksOnlyWithItsCode() {
    NewReporterKey made = keys.create(code);
    ReporterKey unlocked = keys.unlock(ReceiptCode.parse(code.shown()), made.wrapped(), made.salt());
    assertThat(unlocked.recipient().keyId()).isEqualTo(made.recipient().keyId());
    refuses(ReceiptCode.random(), made.wrapped(), made.salt());
    refuses(code, made.wrapped(), new byte[16]);
    byte[] changed = made.wrapped().clone();
    changed[changed.length - 1] ^= 1;
    refuses(code, changed, made.salt());
  }

  @Test
  void movesToANewPepperAtTheNextUse() {
    NewReporterKey made = keys.create(code);
    assertThat(keys.outdated(made.wrapped())).isFalse();
    keyring.rotatePepper();
    assertThat(keys.lookupHashes(code)).hasSize(2).element(1).isEqualTo(made.lookupHash());
    assertThat(keys.outdated(made.wrapped())).isTrue();
    NewReporterKey next = keys.renew(code, keys.unlock(code, made.wrapped(), made.salt()));
    assertThat(next.recipient().keyId()).isEqualTo(made.recipient().keyId());
    assertThat(next.lookupHash()).isEqualTo(keys.lookupHashes(code).get(0));
    assertThat(keys.outdated(next.wrapped())).isFalse();
    assertThat(keys.unlock(code, next.wrapped(), next.salt()).toBytes())
        .isEqualTo(keys.unlock(code, made.wrapped(), made.salt()).toBytes());
  }

  @Test
  void travelsInATokenThatOnlyTheCookieOpens() {
    NewReporterKey made = keys.create(code);
    ReporterKey unlocked = keys.unlock(code, made.wrapped(), made.salt());
    SealedToken tokens = new SealedToken(VaultFixtures.suites());
    byte[] secret = new TinkSuite().newDataKey();
    byte[] token = tokens.seal(secret, unlocked.toBytes());
    assertThat(tokens.open(secret, token).map(ReporterKey::fromBytes).orElseThrow().toBytes())
        .isEqualTo(unlocked.toBytes());
    assertThat(tokens.open(new byte[32], token)).isEmpty();
    token[token.length - 1] ^= 1;
    assertThat(tokens.open(secret, token)).isEmpty();
    assertThat(tokens.open(secret, new byte[0])).isEmpty();
  }

  private void refuses(ReceiptCode typed, byte[] wrapped, byte[] salt) {
    assertThatThrownBy(() -> keys.unlock(typed, wrapped, salt))
        .isInstanceOf(DomainException.class).hasMessage("receipt.unknown");
  }
}
