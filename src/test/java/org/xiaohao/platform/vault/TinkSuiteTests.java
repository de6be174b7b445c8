package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TinkSuiteTests {

  private static final byte[] TEXT = "举报内容".getBytes();

  private final Suite suite = new TinkSuite();
  private final byte[] key = suite.newDataKey();
  private final byte[] here = new Slot("report", 1, "body").contentContext(suite.name(), "k");
  private final byte[] elsewhere = new Slot("report", 2, "body").contentContext(suite.name(), "k");

  @Test
  void opensWhatItSealed() {
    assertThat(suite.open(key, suite.seal(key, TEXT, here), here)).isEqualTo(TEXT);
    assertThat(suite.seal(key, TEXT, here)).isNotEqualTo(suite.seal(key, TEXT, here));
  }

  @Test
  void refusesARecordMovedChangedOrUnderAnotherKey() {
    byte[] sealed = suite.seal(key, TEXT, here);
    breaks(() -> suite.open(key, sealed, elsewhere));
    breaks(() -> suite.open(suite.newDataKey(), sealed, here));
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      breaks(() -> suite.open(key, changed, here));
    }
  }

  @Test
  void unwrapsOnlyWithTheKeyAndTheContext() {
    Suite.KeyPair pair = suite.newKeyPair();
    byte[] wrapped = suite.wrap(pair.publicKey(), key, here);
    assertThat(suite.unwrap(pair, wrapped, here)).isEqualTo(key);
    breaks(() -> suite.unwrap(pair, wrapped, elsewhere));
    breaks(() -> suite.unwrap(suite.newKeyPair(), wrapped, here));
  }

  /** Machines on which Conscrypt does not load read what others wrote, and the other way round (decision 0007). */
  @Test
  void wrapsAlikeByConscryptAndInPlainJava() throws GeneralSecurityException {
    assertThat(NativeKeyWrapping.loads()).as("where the tests run it loads").isTrue();
    List<KeyWrapping> both = List.of(new NativeKeyWrapping(), new PlainKeyWrapping());
    for (KeyWrapping one : both) {
      for (KeyWrapping other : both) {
        Suite.KeyPair pair = other.newKeyPair();
        byte[] wrapped = one.wrap(pair.publicKey(), key, here);
        assertThat(wrapped).hasSize(32 + 32 + 16);
        assertThat(other.unwrap(pair, wrapped, here)).isEqualTo(key);
        assertThatThrownBy(() -> other.unwrap(pair, wrapped, elsewhere)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> other.unwrap(one.newKeyPair(), wrapped, here)).isInstanceOf(GeneralSecurityException.class);
        for (int at = 0; at < wrapped.length; at++) {
          byte[] changed = wrapped.clone();
          changed[at] ^= 1;
          assertThatThrownBy(() -> other.unwrap(pair, changed, here)).isInstanceOf(GeneralSecurityException.class);
          byte[] cut = Arrays.copyOf(wrapped, at);
          assertThatThrownBy(() -> other.unwrap(pair, cut, here)).isInstanceOf(GeneralSecurityException.class);
        }
      }
    }
  }

  @Test
  void tellsFieldsApartThatReadTheSameInARow() {
    assertThat(Envelope.context("s", "k", "ab", "c")).isNotEqualTo(Envelope.context("s", "k", "a", "bc"));
    assertThat(new Slot("a", 1, "b|1").contentContext("s", "k"))
        .isNotEqualTo(new Slot("a|1", 1, "b").contentContext("s", "k"));
  }

  @Test
  void streamsAndFindsACutOrChangedStream() throws IOException {
    byte[] plain = new byte[200_000];
    Arrays.fill(plain, (byte) 7);
    byte[] sealed = sealed(plain);
    assertThat(opened(sealed, here)).isEqualTo(plain);
    assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, 65536), here)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, 131072), here)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> opened(sealed, elsewhere)).isInstanceOf(IOException.class);
    sealed[150_000] ^= 1;
    assertThatThrownBy(() -> opened(sealed, here)).isInstanceOf(IOException.class);
  }

  @Test
  void namesSuiteAndKeyInEveryEnvelope() {
    Envelope envelope = new Envelope(suite.name(), "key-1", TEXT);
    Envelope read = Envelope.parse(envelope.bytes());
    assertThat(read.suite()).isEqualTo("TINK-X25519-AES256GCM-1");
    assertThat(read.keyId()).isEqualTo("key-1");
    assertThat(read.body()).isEqualTo(TEXT);
    breaks(() -> Envelope.parse(new byte[0]));
    breaks(() -> Envelope.parse(new byte[] {'X', 1, 100, 0}));
    breaks(() -> Envelope.parse(TEXT));
  }

  @Test
  void takesNamesUpToTheLengthAByteCanTell() {
    String longest = "k".repeat(127);
    assertThat(Envelope.parse(new Envelope("s", longest, TEXT).bytes()).keyId()).isEqualTo(longest);
    assertThatThrownBy(() -> Envelope.header("s", longest + "k")).isInstanceOf(IllegalArgumentException.class);
    assertThat(Envelope.parse(new byte[] {'X', 1, 0, 0}).body()).isEmpty();
    assertThat(Envelope.parse(new byte[] {'X', 1, 1, 's', 1, 'k'})).returns("s", Envelope::suite).returns("k", Envelope::keyId);
    breaks(() -> Envelope.parse(new byte[] {'X', 1, 1, 's', 2, 'k'}));
    breaks(() -> Envelope.parse(new byte[] {'X', 2, 0, 0}));
    breaks(() -> Envelope.parse(new byte[] {'X', 1, -1, 0}));
    assertThat(Envelope.context("s", "k")).isNotEqualTo(Envelope.context("s", "k2")).isEqualTo(Envelope.header("s", "k"));
  }

  @Test
  void refusesAnUnknownSuite() {
    breaks(() -> VaultFixtures.suites().named("SM-1"));
  }

  private byte[] sealed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = suite.sealing(key, bytes, here)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private byte[] opened(byte[] sealed, byte[] context) throws IOException {
    return suite.opening(key, new ByteArrayInputStream(sealed), context).readAllBytes();
  }

  private static void breaks(Runnable step) {
    assertThatThrownBy(step::run).isInstanceOf(BrokenSeal.class);
  }
}
