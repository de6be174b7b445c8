package org.xiaohao.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class VaultTests {

  private static final String CANARY = "村支书冒领低保 canary-7391";
  private static final String CONTENT = "select * from sealed_content order by id";
  private static final String KEYS = "select * from sealed_key order by content_id, recipient_kind, recipient_key_id";

  @TempDir
  Path folder;

  private AnnotationConfigApplicationContext context;
  private Vault vault;
  private Rewrapping rewrapping;
  private Keyring keyring;
  private JdbcTemplate jdbc;
  private ReporterKey reporter;
  private List<Recipient> both;

  @BeforeEach
  void setUp() {
    context = VaultContext.start(folder);
    vault = context.getBean(Vault.class);
    rewrapping = context.getBean(Rewrapping.class);
    keyring = context.getBean(Keyring.class);
    jdbc = context.getBean(JdbcTemplate.class);
    jdbc.update("delete from sealed_content");
    reporter = new ReporterKey(new TinkSuite().newKeyPair());
    both = List.of(keyring.staff(), reporter.recipient());
  }

  @AfterEach
  void tearDown() {
    context.close();
  }

  @Test
  void opensForStaffAndForTheReporter() {
    vault.seal("report", 1, "body", CANARY, both);
    assertThat(vault.openAsStaff("report", 1, "body")).contains(CANARY);
    assertThat(vault.openAsReporter("report", 1, "body", reporter)).contains(CANARY);
    ReporterKey another = new ReporterKey(new TinkSuite().newKeyPair());
    assertThat(vault.openAsReporter("report", 1, "body", another)).isEmpty();
    assertThat(vault.openAsStaff("report", 2, "body")).isEmpty();
  }

  @Test
  void leavesNoCanaryInTheRows() {
    vault.seal("report", 1, "body", CANARY, both);
    List<Map<String, Object>> rows = jdbc.queryForList("select hex(envelope) e, length(envelope) n, "
        + "(select group_concat(hex(wrapped_key)) from sealed_key) w from sealed_content");
    String hex = rows.toString();
    for (String part : List.of("canary-7391", "低保", "村支书")) {
      assertThat(hex).doesNotContain(hex(part.getBytes(StandardCharsets.UTF_8)))
          .doesNotContain(hex(part.getBytes(StandardCharsets.UTF_16BE)));
    }
    assertThat(hex).contains(hex(TinkSuite.NAME.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void hidesTheLength() {
    vault.seal("report", 1, "short", "是", both);
    vault.seal("report", 1, "longer", CANARY, both);
    assertThat(jdbc.queryForList("select distinct length(envelope) from sealed_content", Integer.class)).hasSize(1);
  }

  @Test
  void opensAllFieldsThatAreForTheReader() {
    vault.seal("report", 1, "title", "题目", both);
    vault.seal("report", 1, "body", CANARY, List.of(keyring.staff()));
    vault.seal("report", 1, "note", "仅本人", List.of(reporter.recipient()));
    assertThat(vault.openAllAsStaff("report", 1)).containsOnly(Map.entry("title", "题目"), Map.entry("body", CANARY));
    assertThat(vault.openAllAsReporter("report", 1, reporter)).containsOnlyKeys("title", "note");
    assertThat(vault.fields("report", 1)).containsExactly("title", "body", "note");
  }

  @Test
  void refusesACiphertextMovedToAnotherRow() {
    vault.seal("report", 1, "body", CANARY, both);
    jdbc.update("update sealed_content set owner_id = 2");
    assertThatThrownBy(() -> vault.openAsStaff("report", 2, "body")).isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(() -> vault.openAsReporter("report", 2, "body", reporter)).isInstanceOf(BrokenSeal.class);
    jdbc.update("update sealed_content set owner_id = 1, field = 'title'");
    assertThatThrownBy(() -> vault.openAsStaff("report", 1, "title")).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void refusesAKeyMovedFromAnotherRecord() {
    long first = vault.seal("report", 1, "body", CANARY, both);
    long second = vault.seal("report", 2, "body", "另一件", both);
    jdbc.update("update sealed_key a join sealed_key b on b.recipient_key_id = a.recipient_key_id "
        + "set a.wrapped_key = b.wrapped_key where a.content_id = ? and b.content_id = ?", first, second);
    assertThatThrownBy(() -> vault.openAsStaff("report", 1, "body")).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void refusesAChangedCiphertext() {
    vault.seal("report", 1, "body", CANARY, both);
    jdbc.update("update sealed_content set envelope = concat(substr(envelope, 1, length(envelope) - 1), "
        + "if(right(envelope, 1) = 'x', 'y', 'x'))");
    assertThatThrownBy(() -> vault.openAsStaff("report", 1, "body")).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void sealsAFieldOnceAndToSomebody() {
    vault.seal("report", 1, "body", CANARY, both);
    assertThatThrownBy(() -> vault.seal("report", 1, "body", "again", both))
        .isInstanceOf(DuplicateKeyException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> vault.seal("report", 1, "x", "y", List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> vault.seal("report", 0, "x", "y", both));
    assertThat(jdbc.queryForObject("select count(*) from sealed_key", Integer.class)).isEqualTo(2);
  }

  @Test
  void replacesUnderANewDataKeyAndToTheNewRecipients() {
    long id = vault.seal("report", 1, "body", CANARY, both);
    String before = vault.fingerprint("report", 1, "body").orElseThrow();
    List<Map<String, Object>> oldKeys = jdbc.queryForList(KEYS);
    assertThat(vault.replace("report", 1, "body", "改过", List.of(keyring.staff()))).isEqualTo(id);
    assertThat(vault.openAsStaff("report", 1, "body")).contains("改过");
    assertThat(vault.openAsReporter("report", 1, "body", reporter)).isEmpty();
    assertThat(vault.fingerprint("report", 1, "body").orElseThrow()).isNotEqualTo(before);
    assertThat(jdbc.queryForList(KEYS)).hasSize(1).doesNotContainAnyElementsOf(oldKeys);
    vault.replace("report", 1, "new", "首次", both);
    assertThat(vault.openAsReporter("report", 1, "new", reporter)).contains("首次");
  }

  @Test
  void rotatesByChangingOnlyWrappedKeys() {
    for (int row = 1; row <= 600; row++) {
      vault.seal("report", row, "body", CANARY + row, row % 2 == 0 ? both : List.of(keyring.staff()));
    }
    String oldKey = keyring.staff().keyId();
    List<String> before = contentHashes();
    Recipient next = keyring.rotateStaff();
    assertThat(rewrapping.rewrap(oldKey, next)).isEqualTo(600);
    assertThat(rewrapping.rewrap(oldKey, next)).isZero();
    assertThat(contentHashes()).isEqualTo(before);
    assertThat(jdbc.queryForList("select distinct recipient_key_id from sealed_key where recipient_kind = 'STAFF'",
        String.class)).containsExactly(next.keyId());
    assertThat(vault.openAsStaff("report", 600, "body")).contains(CANARY + 600);
    assertThat(vault.openAsReporter("report", 600, "body", reporter)).contains(CANARY + 600);
  }

  @Test
  void addsARecipientWithoutTouchingTheCiphertext() {
    vault.seal("report", 1, "title", "题目", List.of(keyring.staff()));
    vault.seal("report", 1, "body", CANARY, List.of(keyring.staff()));
    List<String> before = contentHashes();
    assertThat(rewrapping.addRecipient("report", 1, reporter.recipient())).isEqualTo(2);
    assertThat(rewrapping.addRecipient("report", 1, reporter.recipient())).isZero();
    assertThat(contentHashes()).isEqualTo(before);
    assertThat(vault.openAllAsReporter("report", 1, reporter)).containsEntry("body", CANARY);
  }

  @Test
  void saysSoWhenTheStaffKeyIsNotInTheKeyset() {
    Recipient stranger = Recipient.of(Recipient.Kind.STAFF, new TinkSuite().newKeyPair().publicKey());
    vault.seal("report", 1, "body", CANARY, List.of(stranger));
    assertThatThrownBy(() -> vault.openAsStaff("report", 1, "body")).isInstanceOf(BrokenSeal.class)
        .message().contains(stranger.keyId()).doesNotContain(CANARY);
    assertThatThrownBy(() -> rewrapping.rewrap(stranger.keyId(), keyring.staff())).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void goesBackWithTheTransaction() {
    TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    transaction.executeWithoutResult(status -> {
      vault.seal("report", 1, "body", CANARY, both);
      status.setRollbackOnly();
    });
    assertThat(jdbc.queryForList(CONTENT)).isEmpty();
    assertThat(jdbc.queryForList(KEYS)).isEmpty();
  }

  @Test
  void erasesARowsRecordsWithTheirKeys() {
    vault.seal("report", 1, "title", "题目", both);
    vault.seal("report", 1, "body", CANARY, both);
    vault.seal("report", 2, "body", CANARY, both);
    assertThat(vault.erase("report", 1)).isEqualTo(2);
    assertThat(vault.fields("report", 1)).isEmpty();
    assertThat(jdbc.queryForList(KEYS)).hasSize(2);
  }

  private List<String> contentHashes() {
    return jdbc.queryForList("select concat(id, ':', field, ':', hex(sha256), ':', sha2(envelope, 256), ':', "
        + "created_at) from sealed_content order by id", String.class);
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
