package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiaohao.platform.DomainException;

class PassphraseKeysTests {

  @TempDir
  Path folder;
  @TempDir
  Path elsewhere;

  private PassphraseKeys keys;
  private final Passphrase passphrase = Passphrase.generate();

  @BeforeEach
  void setUp() {
    keys = keys(folder);
  }

  private static PassphraseKeys keys(Path folder) {
    return new PassphraseKeys(VaultFixtures.suites(), VaultFixtures.demoKeyring(folder), new SlowHash());
  }

  @Test
  void unlocksWithThePassphraseHoweverItIsTyped() {
    LockedKey made = keys.create(passphrase);
    String typed = passphrase.shown().toUpperCase(java.util.Locale.ROOT).replace(' ', '-');
    assertThat(keys.unlock(Passphrase.typed(typed), made).recipient().keyId()).isEqualTo(made.keyId());
  }

  @Test
  void staysLockedForAnyOtherPassphraseSaltOrOutsideKey() {
    LockedKey made = keys.create(passphrase);
    assertThatThrownBy(() -> keys.unlock(Passphrase.generate(), made)).hasMessage("passphrase.wrong");
    LockedKey salted = new LockedKey(made.keyId(), made.publicKey(), made.kdf(), new byte[16], made.wrapped());
    assertThatThrownBy(() -> keys.unlock(passphrase, salted)).hasMessage("passphrase.wrong");
    LockedKey weaker = new LockedKey(made.keyId(), made.publicKey(), "argon2id-m8-t1-p1", made.salt(), made.wrapped());
    assertThatThrownBy(() -> keys.unlock(passphrase, weaker)).isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> keys(elsewhere).unlock(passphrase, made)).isInstanceOf(KeysMissing.class);
  }

  @Test
  void refusesWhatCannotBeAPassphraseBeforeItCostsAnything() {
    for (String typed : new String[] {null, "", "shan shui", "1234567890 1234567890 1234567890", "a".repeat(100_000)}) {
      assertThatThrownBy(() -> Passphrase.typed(typed)).hasMessage("passphrase.wrong");
    }
  }

  @Test
  void drawsSixWordsOfTwoSyllablesOutOf128() {
    assertThat(Passphrase.syllables()).isEqualTo(128);
    assertThat(passphrase.shown().split(" ")).hasSize(6);
    assertThat(passphrase.shown()).isNotEqualTo(Passphrase.generate().shown());
    assertThat(passphrase.toString()).doesNotContain(passphrase.shown());
  }

  @Test
  void namesAlgorithmAndParametersInTheStoredKey() {
    List<LockedKey> made = keys.create(passphrase, 2);
    assertThat(made).extracting(LockedKey::kdf).containsOnly("argon2id-m65536-t3-p1");
    assertThat(made.get(0).keyId()).isNotEqualTo(made.get(1).keyId());
  }
}
