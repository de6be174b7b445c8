package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;
import org.xiaohao.platform.NetworkZone;

/** What is made with the keys beside the seals of records, and that nothing secret is told where it is only named. */
class SecretsTests {

  private static final byte[] TEXT = {1, 2, 3};

  @TempDir
  Path folder;
  private Keyring keyring;

  @BeforeEach
  void start() {
    keyring = VaultFixtures.demoKeyring(folder);
  }

  @Test
  void signsWhatWasFiledSoThatAnybodyCanCheckIt() {
    FilingSigner signer = new FilingSigner(keyring);
    byte[] signature = signer.sign(TEXT);
    assertThat(signer.verify(signer.keyId(), signature, TEXT)).isTrue();
    assertThat(signer.verify(signer.keyId(), signature, new byte[] {1, 2, 4})).isFalse();
    assertThat(signer.verify("unknown", signature, TEXT)).isFalse();
    assertThat(signer.publicKeys()).hasSize(1);
    assertThat(Recipient.keyIdOf(signer.publicKeys().get(0))).isEqualTo(signer.keyId());
    assertThat(new FilingSigner(VaultFixtures.demoKeyring(folder)).keyId()).as("after a restart").isEqualTo(signer.keyId());
  }

  @Test
  void provesWithOneSuiteUntilThereIsAnother() {
    ProofSuite suite = ProofSuites.named(ProofSuites.current().name());
    Suite.KeyPair pair = suite.newKeyPair();
    byte[] signature = suite.sign(pair, TEXT);
    assertThat(suite.verify(pair.publicKey(), signature, TEXT)).isTrue();
    assertThat(suite.verify(pair.publicKey(), signature, new byte[0])).isFalse();
    assertThat(suite.verify(new byte[3], signature, TEXT)).isFalse();
    assertThat(suite.digest(TEXT)).hasSize(32).isNotEqualTo(suite.digest(new byte[0]));
    assertThatThrownBy(() -> ProofSuites.named("SM-1")).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void sealsUnderThePepperForOneNameAndGoesOnAfterTheNext() {
    PepperSeal seals = new PepperSeal(VaultFixtures.suites(), keyring);
    byte[] sealed = seals.seal("register", TEXT);
    assertThat(seals.open("register", sealed)).isEqualTo(TEXT);
    assertThatThrownBy(() -> seals.open("other", sealed)).isInstanceOf(BrokenSeal.class);
    keyring.rotatePepper();
    assertThat(seals.open("register", sealed)).isEqualTo(TEXT);
    assertThat(new PepperSeal(VaultFixtures.suites(), VaultFixtures.demoKeyring(folder.resolve("elsewhere"))))
        .satisfies(other -> assertThatThrownBy(() -> other.open("register", sealed)).isInstanceOf(BrokenSeal.class));
  }

  @Test
  void findsEqualValuesOfOnePurposeUnderEveryPepper() {
    KeyedHash hashes = new KeyedHash(keyring);
    String before = hashes.of("phone", "13800000000");
    assertThat(before).startsWith(keyring.pepper().id() + ":").isEqualTo(hashes.of("phone", "13800000000"))
        .isNotEqualTo(hashes.of("name", "13800000000")).isNotEqualTo(hashes.of("phone", "13800000001"));
    keyring.rotatePepper();
    assertThat(hashes.of("phone", "13800000000")).isNotEqualTo(before);
    assertThat(hashes.candidates("phone", "13800000000")).containsExactly(hashes.of("phone", "13800000000"), before);
  }

  @Test
  void needsSecretsAndKeysOfFullLength() {
    SealedToken tokens = new SealedToken(VaultFixtures.suites());
    assertThat(tokens.open(new byte[16], tokens.seal(new byte[16], TEXT))).contains(TEXT);
    assertThatThrownBy(() -> tokens.seal(new byte[15], TEXT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tokens.seal(null, TEXT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReporterKey.fromBytes(new byte[32])).isInstanceOf(BrokenSeal.class);
    byte[] bytes = new byte[33];
    bytes[0] = 7;
    bytes[32] = 9;
    assertThat(ReporterKey.fromBytes(bytes).toBytes()).isEqualTo(bytes);
    assertThat(ReporterKey.fromBytes(bytes).pair().privateKey()).containsExactly(9);
  }

  @Test
  void takesPassphrasesOfAnyLengthAPersonMayTypeAndNoOther() {
    int shortest = 0;
    int longest = 0;
    for (int letters = 1; letters <= 400; letters++) {
      boolean taken = takes("a".repeat(letters));
      shortest = taken && shortest == 0 ? letters : shortest;
      longest = taken ? letters : longest;
    }
    assertThat(shortest).isEqualTo(20);
    assertThat(longest).isEqualTo(200);
    for (int i = 0; i < 50; i++) {
      assertThat(takes(Passphrase.generate().shown())).isTrue();
    }
  }

  private static boolean takes(String typed) {
    try {
      return Passphrase.typed(typed).secret().length == typed.replace(" ", "").length();
    } catch (org.xiaohao.platform.DomainException refused) {
      return false;
    }
  }

  @Test
  void writesAFileOnceAndLeavesNothingBeside() throws IOException {
    Path file = folder.resolve("new/one.key");
    assertThat(OwnerOnlyFile.create(file, TEXT)).isTrue();
    assertThat(OwnerOnlyFile.create(file, new byte[] {9})).isFalse();
    assertThat(Files.readAllBytes(file)).isEqualTo(TEXT);
    OwnerOnlyFile.replace(file, new byte[] {9});
    assertThat(Files.readAllBytes(file)).containsExactly(9);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void bindsAKeyToRowFieldAndRecipient() {
    Slot slot = new Slot("report", 1, "body");
    byte[] context = slot.keyContext("s", "k", "STAFF");
    assertThat(context).isNotEqualTo(slot.keyContext("s", "k", "REPORTER")).isNotEqualTo(slot.contentContext("s", "k"))
        .isNotEqualTo(new Slot("report", 2, "body").keyContext("s", "k", "STAFF"));
    assertThat(Slot.sha256(TEXT)).hasSize(32);
    for (Runnable wrong : List.<Runnable>of(() -> new Slot(" ", 1, "f"), () -> new Slot("t", 0, "f"),
        () -> new Slot("t", 1, null))) {
      assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void namesKeysByTheirIdsAlone() throws IOException {
    Suite.KeyPair pair = new TinkSuite().newKeyPair();
    String id = Recipient.keyIdOf(pair.publicKey());
    assertThat(pair).hasToString("KeyPair[" + id + "]");
    assertThat(new ReporterKey(pair)).hasToString("ReporterKey[" + id + "]");
    UnlockedKey unlocked = new UnlockedKey(pair);
    assertThat(unlocked).hasToString("UnlockedKey[" + id + "]");
    assertThat(unlocked.pair()).isSameAs(pair);
    LockedKey locked = new LockedKey(id, pair.publicKey(), "kdf", TEXT, TEXT);
    assertThat(locked).hasToString("LockedKey[" + id + "]");
    assertThat(locked.recipient()).hasToString("CUSTODIAN:" + id);
    assertThat(new KeySet.KeyMaterial(id, pair.publicKey(), pair.privateKey())).hasToString("KeyMaterial[" + id + "]");
    assertThat(keyring.pepper()).hasToString("Pepper[" + keyring.pepper().id() + "]");
    assertThat(keyring.outside().toString()).matches("OutsideKey\\[[0-9a-f]{32}]");
    assertThat(KeyPlaces.from(VaultFixtures.demo(folder)).toString()).startsWith("KeyPlaces[").endsWith("DEMO]");
    assertThat(Passphrase.generate()).hasToString("Passphrase[hidden]");
    assertThat(new Sealing("report", 1, "body", "村支书", List.of())).hasToString("Sealing[report, 1, body]");
    new IntakeFounding(keyring, VaultFixtures.suites(),
        new KeyDeeds(event -> { }, TransactionOperations.withoutTransaction()), VaultFixtures.demo(folder)).found(folder.resolve("founding"));
    assertThat(new PackageKeys(VaultFixtures.suites(), keyring, NetworkZone.DISCIPLINE,
        folder.resolve("data/keys/packages.keyset")).create(NetworkZone.DISCIPLINE, "a.xhp"))
        .hasToString("PackageKey[" + keyring.staff().keyId() + "]");
  }
}
