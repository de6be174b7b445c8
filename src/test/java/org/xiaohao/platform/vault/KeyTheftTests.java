package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.vault.PackageKeys.PackageKey;

/** What who stole which keys of the intake zone can do: the lines of the table in docs/security.md. */
@Tag("T10")
class KeyTheftTests {

  private static final String OTHER = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String PACKAGE = "intake-discipline-000000000001.xhp";

  @TempDir
  Path folder;
  private final Suites suites = VaultFixtures.suites();
  private final KeyDeeds deeds = new KeyDeeds(event -> { }, TransactionOperations.withoutTransaction());
  private Keyring discipline;
  private PackageKeys theirs;

  @BeforeEach
  void found() throws IOException {
    discipline = VaultFixtures.demoKeyring(folder);
    new IntakeFounding(discipline, suites, deeds, VaultFixtures.demo(folder)).found(folder.resolve("founding"));
    Files.createDirectories(folder.resolve("intake"));
    Files.move(folder.resolve("founding/keys"), folder.resolve("intake/keys"));
    theirs = new PackageKeys(suites, discipline, NetworkZone.DISCIPLINE, folder.resolve("data/keys/packages.keyset"));
  }

  private MockEnvironment intake() {
    return new MockEnvironment().withProperty("xiaohao.zone", "intake")
        .withProperty("xiaohao.data-dir", folder.resolve("intake").toString());
  }

  private MockEnvironment withOutsideKey() {
    return intake().withProperty("xiaohao.vault.outside-key-file", folder.resolve("founding/outside.key").toString());
  }

  @Test
  void startsNothingFromTheDataAlone() {
    assertThatThrownBy(() -> new Keyring(suites, intake())).isInstanceOf(KeysMissing.class)
        .hasMessageContaining("outside key is not given");
    assertThatThrownBy(() -> new Keyring(suites, intake().withProperty("XIAOHAO_OUTSIDE_KEY", OTHER)))
        .isInstanceOf(KeysMissing.class);
  }

  @Test
  void findsOnlyThePepperAndPublicHalvesWithTheOutsideKey() {
    Keyring stolen = new Keyring(suites, withOutsideKey());
    assertThat(stolen.staff().keyId()).isEqualTo(discipline.staff().keyId());
    assertThat(stolen.staffKey(stolen.staff().keyId())).isEmpty();
    ReceiptCode known = ReceiptCode.random();
    assertThat(known.lookupHash(stolen.pepper())).as("a known code can be tested")
        .isEqualTo(known.lookupHash(discipline.pepper()));
    NewReporterKey key = new ReporterKeys(suites, discipline).create(known);
    assertThatThrownBy(() -> new ReporterKeys(suites, stolen).unlock(ReceiptCode.random(), key.wrapped(), key.salt()))
        .hasMessage("receipt.unknown");
  }

  @Test
  void opensNoPackageThatWentIn() {
    PackageKeys stolen = new PackageKeys(suites, new Keyring(suites, withOutsideKey()), NetworkZone.INTAKE,
        folder.resolve("intake/keys/packages.keyset"));
    PackageKey sent = stolen.create(NetworkZone.DISCIPLINE, PACKAGE);
    assertThatThrownBy(() -> stolen.open(sent.suite(), sent.keyId(), sent.wrapped(), PACKAGE))
        .isInstanceOf(BrokenSeal.class);
    assertThat(theirs.open(sent.suite(), sent.keyId(), sent.wrapped(), PACKAGE).dataKey()).isEqualTo(sent.dataKey());
    assertThatThrownBy(() -> theirs.open(sent.suite(), sent.keyId(), sent.wrapped(), "another.xhp"))
        .isInstanceOf(BrokenSeal.class);
  }

  @Test
  void signsForItsOwnZoneOnly() {
    PackageKeys stolen = new PackageKeys(suites, new Keyring(suites, withOutsideKey()), NetworkZone.INTAKE,
        folder.resolve("intake/keys/packages.keyset"));
    byte[] digest = new byte[32];
    byte[] signature = stolen.sign(digest);
    theirs.verify(NetworkZone.INTAKE, digest, signature);
    assertThatThrownBy(() -> theirs.verify(NetworkZone.DISCIPLINE, digest, signature)).isInstanceOf(BrokenSeal.class);
    digest[0] = 1;
    assertThatThrownBy(() -> theirs.verify(NetworkZone.INTAKE, digest, signature)).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void takesOverTheNextStaffKeyWithoutItsPrivateHalf() {
    Keyring there = new Keyring(suites, withOutsideKey());
    Recipient next = discipline.rotateStaff();
    there.adoptStaff(discipline.staffPublicKeys());
    for (Keyring each : new Keyring[] {there, new Keyring(suites, withOutsideKey())}) {
      assertThat(each.staff().keyId()).isEqualTo(next.keyId());
      assertThat(each.staffKey(next.keyId())).isEmpty();
      assertThat(each.staffPublicKeys()).hasSize(2);
    }
  }

  @Test
  void sendsPackagesIntoTheIntakeZoneUnderThePepper() {
    PackageKeys there = new PackageKeys(suites, new Keyring(suites, withOutsideKey()), NetworkZone.INTAKE,
        folder.resolve("intake/keys/packages.keyset"));
    PackageKey sent = theirs.create(NetworkZone.INTAKE, PACKAGE);
    assertThat(sent.keyId()).isEqualTo(discipline.pepper().id());
    assertThat(there.open(sent.suite(), sent.keyId(), sent.wrapped(), PACKAGE).dataKey()).isEqualTo(sent.dataKey());
    assertThatThrownBy(() -> there.open(sent.suite(), sent.keyId(), sent.wrapped(), "another.xhp"))
        .isInstanceOf(BrokenSeal.class);
    assertThat(theirs.sign(new byte[32])).isNotEqualTo(there.sign(new byte[32]));
  }

  @Test
  void startsNoIntakeZoneWithoutTheKeysOfPackages() {
    Keyring there = new Keyring(suites, withOutsideKey());
    assertThatThrownBy(() -> new PackageKeys(suites, there, NetworkZone.INTAKE, folder.resolve("none.keyset")))
        .isInstanceOf(KeysMissing.class).hasMessageContaining("found-intake");
  }

  @Test
  void checksWithEitherZoneWhatTheOtherSaysWasFiled() {
    FilingSigner here = new FilingSigner(VaultFixtures.demoKeyring(folder));
    FilingSigner there = new FilingSigner(new Keyring(suites, withOutsideKey()));
    byte[] content = {1, 2};
    assertThat(here.verify(there.keyId(), there.sign(content), content)).isTrue();
    assertThat(there.verify(here.keyId(), here.sign(content), content)).isTrue();
    assertThat(here.keyId()).isNotEqualTo(there.keyId());
    assertThatThrownBy(() -> new IntakeFounding(discipline, suites, deeds, VaultFixtures.demo(folder))
        .found(folder.resolve("founding"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("empty folder");
  }

  @Test
  void foundsAnewWithTheSamePairOfTheDisciplineZone() throws IOException {
    byte[] digest = new byte[32];
    byte[] signature = theirs.sign(digest);
    IntakeFounding founding = new IntakeFounding(discipline, suites, deeds, VaultFixtures.demo(folder));
    assertThat(founding.name()).isEqualTo("found-intake");
    assertThatThrownBy(() -> founding.run(new MockEnvironment(), System.out)).hasMessageContaining("xiaohao.found.folder");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    founding.run(new MockEnvironment().withProperty("xiaohao.found.folder", folder.resolve("again").toString()),
        new PrintStream(said, true, StandardCharsets.UTF_8));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains(folder.resolve("again").toString());
    assertThat(Files.exists(folder.resolve("again/outside.key"))).isTrue();
    theirs.verify(NetworkZone.DISCIPLINE, digest, signature);
  }

  @Test
  void refusesPrivateStaffKeysInTheIntakeZone() {
    FileSystemUtils.deleteRecursively(folder.resolve("intake").toFile());
    MockEnvironment wrong = intake()
        .withProperty("xiaohao.vault.keyset-file", folder.resolve("data/keys/staff.keyset").toString())
        .withProperty("xiaohao.vault.outside-key-file", folder.resolve("home/.xiaohao-demo/outside.key").toString());
    assertThatThrownBy(() -> new Keyring(suites, wrong)).isInstanceOf(KeysMissing.class)
        .hasMessageContaining("private halves");
  }

  @Test
  void refusesAnExchangedPublicKeyInTheIntakeZone() throws IOException {
    Path staff = folder.resolve("intake/keys/staff.keyset");
    String stranger = Base64.getEncoder().encodeToString(new TinkSuite().newKeyPair().publicKey());
    Files.writeString(staff, Files.readString(staff, StandardCharsets.UTF_8)
        .replaceAll("\"publicKey\" : \"[^\"]+\"", "\"publicKey\" : \"" + stranger + "\""));
    assertThatThrownBy(() -> new Keyring(suites, withOutsideKey())).isInstanceOf(BrokenSeal.class);
  }
}
