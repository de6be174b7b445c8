package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeyringTests {

  private static final String OTHER = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  @TempDir
  Path folder;

  @Test
  void makesDemoKeysOutsideTheDataAndFindsThemAgain() throws IOException {
    Keyring first = VaultFixtures.demoKeyring(folder);
    Path outside = folder.resolve("home/.xiaohao-demo/outside.key");
    assertThat(first.demoKeys()).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(outside))).isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(staffFile()))).isEqualTo("rw-------");
    try (var files = Files.list(staffFile().getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("staff.keyset", "pepper.keyset", "audit.keyset");
    }
    Keyring second = VaultFixtures.demoKeyring(folder);
    assertThat(second.staff().keyId()).isEqualTo(first.staff().keyId());
    assertThat(second.pepper().key()).isEqualTo(first.pepper().key());
  }

  @Test
  void goesOnAfterAFirstStartThatWasKilledHalfWay() throws IOException {
    Keyring first = VaultFixtures.demoKeyring(folder);
    Files.delete(folder.resolve("data/keys/pepper.keyset"));
    assertThat(VaultFixtures.demoKeyring(folder).staff().keyId()).isEqualTo(first.staff().keyId());
  }

  @Test
  void opensNothingWithACopyOfTheDataAlone() throws IOException {
    VaultFixtures.demoKeyring(folder);
    Files.delete(folder.resolve("home/.xiaohao-demo/outside.key"));
    refuses(VaultFixtures.demo(folder), "outside.key is not there");
    assertThat(folder.resolve("home/.xiaohao-demo/outside.key")).doesNotExist();
    refuses(given().withProperty("XIAOHAO_OUTSIDE_KEY", OTHER), "wrapped under outside key");
  }

  @Test
  void keepsNoPrivateKeyInClearInTheData() throws IOException {
    Keyring keyring = VaultFixtures.demoKeyring(folder);
    byte[] secret = keyring.staffKey(keyring.staff().keyId()).orElseThrow().privateKey();
    String file = Files.readString(staffFile());
    assertThat(file).doesNotContain(java.util.Base64.getEncoder().encodeToString(secret));
    assertThat(Files.readString(folder.resolve("data/keys/pepper.keyset")))
        .doesNotContain(java.util.Base64.getEncoder().encodeToString(keyring.pepper().key()));
  }

  @Test
  void refusesAnExchangedPublicKey() throws IOException {
    VaultFixtures.demoKeyring(folder);
    String stranger = java.util.Base64.getEncoder().encodeToString(new TinkSuite().newKeyPair().publicKey());
    String changed = Files.readString(staffFile())
        .replaceAll("\"publicKey\" : \"[^\"]+\"", "\"publicKey\" : \"" + stranger + "\"");
    Files.writeString(staffFile(), changed);
    assertThatThrownBy(() -> VaultFixtures.demoKeyring(folder)).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void refusesToStartWithoutKeysAndSaysHow() {
    refuses(new MockEnvironment(), "xiaohao.vault.keyset-file", "xiaohao.vault.outside-key-file",
        "XIAOHAO_OUTSIDE_KEY", "xiaohao.vault.generate=true");
    refuses(given(), "outside key is not given");
    refuses(given().withProperty("XIAOHAO_OUTSIDE_KEY", OTHER), "staff.keyset is not there");
    refuses(given().withProperty("XIAOHAO_OUTSIDE_KEY", "secret-value"), "32 bytes");
    assertThatThrownBy(() -> start(given().withProperty("XIAOHAO_OUTSIDE_KEY", "secret-value")))
        .message().doesNotContain("secret-value");
  }

  @Test
  void refusesAnOutsideKeyBesideTheData() {
    refuses(given().withProperty("xiaohao.vault.outside-key-file", folder.resolve("data/outside.key").toString()),
        "must not lie in the data directory");
  }

  @Test
  void makesKeysWhenTheOperatorAsksForIt() {
    MockEnvironment environment = given()
        .withProperty("xiaohao.vault.outside-key-file", folder.resolve("safe/outside.key").toString());
    Keyring made = start(environment.withProperty("xiaohao.vault.generate", "true"));
    Keyring loaded = start(environment.withProperty("xiaohao.vault.generate", "false"));
    assertThat(made.demoKeys()).isFalse();
    assertThat(loaded.staff().keyId()).isEqualTo(made.staff().keyId());
  }

  @Test
  void keepsOldKeysWhenRotated() {
    Keyring keyring = VaultFixtures.demoKeyring(folder);
    String oldKey = keyring.staff().keyId();
    String oldPepper = keyring.pepper().id();
    Recipient next = keyring.rotateStaff();
    keyring.rotatePepper();
    for (Keyring each : new Keyring[] {keyring, VaultFixtures.demoKeyring(folder)}) {
      assertThat(each.staff().keyId()).isEqualTo(next.keyId()).isNotEqualTo(oldKey);
      assertThat(each.staffKey(oldKey)).isPresent();
      assertThat(each.pepper().id()).isNotEqualTo(oldPepper);
      assertThat(each.pepper(oldPepper).id()).isEqualTo(oldPepper);
    }
  }

  @Test
  void looksAgainForAKeyThatAnotherProgramHasMade() throws IOException {
    Keyring mine = VaultFixtures.demoKeyring(folder);
    String old = mine.staff().keyId();
    Recipient next = VaultFixtures.demoKeyring(folder).rotateStaff();
    assertThat(mine.staff().keyId()).as("looked a moment ago").isEqualTo(old);
    assertThat(mine.staffKey(next.keyId())).isPresent();
    assertThat(mine.staff().keyId()).isEqualTo(next.keyId());
    Files.delete(staffFile());
    assertThat(mine.staffKey("unknown")).isEmpty();
    assertThat(mine.staff().keyId()).as("what it has read it keeps").isEqualTo(next.keyId());
  }

  @Test
  void signsForTheAuditWithTheNewKeyAndKeepsTheOld() {
    Keyring keyring = VaultFixtures.demoKeyring(folder);
    Signer.PublicKey old = new Signer(keyring).key();
    keyring.rotateAudit();
    for (Keyring each : new Keyring[] {keyring, VaultFixtures.demoKeyring(folder)}) {
      Signer signer = new Signer(each);
      assertThat(signer.keys()).extracting(Signer.PublicKey::id).hasSize(2).doesNotHaveDuplicates().last().isEqualTo(old.id());
      byte[] signature = signer.sign(new byte[] {1});
      assertThat(ProofSuites.current().verify(signer.key().bytes(), signature, new byte[] {1})).isTrue();
      assertThat(ProofSuites.current().verify(old.bytes(), signature, new byte[] {1})).isFalse();
    }
  }

  @Test
  void handsOutThePublicHalvesTheSealingOneFirst() {
    Keyring keyring = VaultFixtures.demoKeyring(folder);
    Recipient old = keyring.staff();
    Recipient next = keyring.rotateStaff();
    assertThat(keyring.staffPublicKeys()).containsExactly(next.publicKey(), old.publicKey());
    assertThat(keyring.suiteName()).isEqualTo(new TinkSuite().name());
    assertThatThrownBy(() -> keyring.adoptStaff(keyring.staffPublicKeys())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noticesAPepperThatAnotherProgramExchanged() throws Exception {
    Keyring running = VaultFixtures.demoKeyring(folder);
    String old = running.pepper().id();
    Keyring command = VaultFixtures.demoKeyring(folder);
    command.rotatePepper();
    Files.setLastModifiedTime(folder.resolve("data/keys/pepper.keyset"),
        java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5000));
    Thread.sleep(1100);
    assertThat(running.pepper().id()).isEqualTo(command.pepper().id()).isNotEqualTo(old);
  }

  private MockEnvironment given() {
    return new MockEnvironment()
        .withProperty("xiaohao.data-dir", folder.resolve("data").toString())
        .withProperty("xiaohao.vault.keyset-file", staffFile().toString());
  }

  private Path staffFile() {
    return folder.resolve("data/keys/staff.keyset");
  }

  private static Keyring start(MockEnvironment environment) {
    return new Keyring(VaultFixtures.suites(), environment);
  }

  private static void refuses(MockEnvironment environment, String... parts) {
    assertThatThrownBy(() -> start(environment)).isInstanceOf(KeysMissing.class).message().contains(parts);
  }
}
