package org.xiaohao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.vault.Signer;
import org.xiaohao.support.XiaohaoTest;

/** What somebody may do to an exported trail, and what the verifier says of it. */
@XiaohaoTest
class TrailTests {

  private static final AtomicLong NEXT = new AtomicLong(2_000_000);

  @Autowired private Audit audit;
  @Autowired private Seals seals;
  @Autowired private Trails trails;
  @Autowired private AuditCheck check;
  @Autowired private Signer signer;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;
  @TempDir Path folder;
  private CaseRef subject;
  private List<String> lines;

  /** Five deeds and a reading, sealed in two parts, and the file of them. */
  @BeforeEach
  void export() throws IOException {
    subject = new CaseRef("report", NEXT.incrementAndGet());
    deeds(3);
    seals.sealAll();
    deeds(2);
    audit.read(1, subject);
    lines = Files.readAllLines(exported());
  }

  private void deeds(int count) {
    for (int i = 0; i < count; i++) {
      transaction.executeWithoutResult(status -> audit.record(1L, 2L, "test.step", subject, "R1 2017-06-27"));
    }
  }

  private Path exported() throws IOException {
    Path file = folder.resolve("trail.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      trails.writeCase(subject, out);
    }
    return file;
  }

  private TrailVerifier.Result verify(List<String> file) throws IOException {
    Path changed = Files.write(folder.resolve("changed.jsonl"), file);
    try (BufferedReader reader = Files.newBufferedReader(changed)) {
      return TrailVerifier.verify(reader, keys(), Map.of());
    }
  }

  private Map<String, byte[]> keys() {
    return signer.keys().stream().collect(Collectors.toMap(Signer.PublicKey::id, Signer.PublicKey::bytes));
  }

  private List<Integer> linesOf(String type) {
    return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("\"type\":\"" + type + "\"")).boxed()
        .toList();
  }

  private List<String> without(int line) {
    List<String> rest = new ArrayList<>(lines);
    rest.remove(line);
    return rest;
  }

  private List<String> changed(int line, String from, String to) {
    List<String> all = new ArrayList<>(lines);
    assertThat(all.get(line)).contains(from);
    all.set(line, all.get(line).replace(from, to));
    return all;
  }

  private Flaw of(Check which, long seq) {
    return new Flaw(which, subject.toString(), seq);
  }

  @Test
  @Tag("W18")
  void passesWhenUntouched() throws IOException {
    TrailVerifier.Result result = verify(lines);
    assertThat(result.flaws()).isEmpty();
    assertThat(result.entries()).isEqualTo(5);
    assertThat(result.readings()).isEqualTo(1);
    assertThat(result.seals()).isEqualTo(2);
  }

  @Test
  @Tag("W18")
  void namesAnEditedEntry() throws IOException {
    int second = linesOf("entry").get(1);
    assertThat(verify(changed(second, "test.step", "test.stop")).flaws()).containsExactly(of(Check.ENTRY_CHANGED, 2));
    assertThat(verify(changed(second, "\"personId\":1", "\"personId\":7")).flaws())
        .containsExactly(of(Check.ENTRY_CHANGED, 2));
    assertThat(verify(changed(second, "\"at\":\"2", "\"at\":\"1")).flaws()).contains(of(Check.ENTRY_CHANGED, 2));
  }

  @Test
  @Tag("W18")
  void namesAnEntryEditedWithAllItsHashes() throws IOException {
    int line = linesOf("entry").get(2);
    TrailLine.Entry old = (TrailLine.Entry) TrailFile.read(lines.get(line));
    Deed lie = new Deed(old.deed().salt(), old.deed().businessAt(), 7L, 2L, old.deed().kind(), old.deed().action(),
        old.deed().caseKind(), old.deed().caseId(), null);
    Link forged = Link.after(new ChainHead(subject.toString(), 2, old.link().suite(), old.link().previousHash()),
        lie.content(), old.link().at());
    List<String> all = new ArrayList<>(lines);
    all.set(line, TrailFile.write(new TrailLine.Entry(forged, lie)));
    assertThat(verify(all).flaws()).containsExactly(of(Check.CHAIN_BROKEN, 4), of(Check.SEAL_DIFFERS, 3));
  }

  @Test
  @Tag("W18")
  void namesADeletedEntry() throws IOException {
    for (int i = 0; i < 4; i++) {
      assertThat(verify(without(linesOf("entry").get(i))).flaws()).contains(of(Check.ENTRY_MISSING, i + 1));
    }
  }

  @Test
  @Tag("W18")
  void namesReorderedEntries() throws IOException {
    List<String> all = new ArrayList<>(lines);
    Collections.swap(all, linesOf("entry").get(1), linesOf("entry").get(2));
    assertThat(verify(all).flaws()).containsExactly(of(Check.ENTRY_ORDER, 2));
  }

  @Test
  @Tag("W18")
  void namesACutEnd() throws IOException {
    assertThat(verify(without(linesOf("entry").get(4))).flaws()).containsExactly(of(Check.CUT, 5));
    assertThat(verify(lines.subList(0, lines.size() - 1)).flaws()).extracting(Flaw::check).containsExactly(Check.CUT);
    assertThat(verify(lines.subList(0, 4)).flaws()).extracting(Flaw::check).containsExactly(Check.CUT);
    List<String> withoutProof = without(linesOf("proof").get(linesOf("proof").size() - 2));
    withoutProof.removeIf(line -> line.contains("\"seq\":5,\"suite\""));
    assertThat(verify(withoutProof).flaws()).extracting(Flaw::check).containsExactly(Check.CUT);
  }

  @Test
  @Tag("W18")
  void namesAMissingSealAndAChangedOne() throws IOException {
    int seal = linesOf("seal").get(1);
    long number = ((TrailLine.Sealed) TrailFile.read(lines.get(seal))).seal().id();
    assertThat(verify(without(seal)).flaws()).contains(new Flaw(Check.SEAL_MISSING, Link.SEAL, number));
    assertThat(verify(changed(seal, "\"leaves\":", "\"leaves\":1")).flaws())
        .contains(new Flaw(Check.SEAL_CHANGED, Link.SEAL, number));
    assertThat(verify(changed(seal, "\"signature\":\"", "\"signature\":\"AAAA")).flaws())
        .contains(new Flaw(Check.SIGNATURE_WRONG, Link.SEAL, number));
  }

  @Test
  @Tag("W18")
  void namesAForeignSignatureAndChangedReadings() throws IOException {
    Path file = Files.write(folder.resolve("changed.jsonl"), lines);
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      assertThat(TrailVerifier.verify(reader, Map.of("other", new byte[32]), Map.of()).flaws())
          .extracting(Flaw::check).containsOnly(Check.SIGNATURE_WRONG).hasSize(3);
    }
    int reading = linesOf("reading").get(0);
    assertThat(verify(changed(reading, "\"personId\":1", "\"personId\":7")).flaws()).extracting(Flaw::check)
        .containsExactly(Check.READING_CHANGED);
    assertThat(verify(without(reading)).flaws()).extracting(Flaw::check).containsExactly(Check.READING_MISSING);
    assertThat(verify(changed(linesOf("end").get(0), "\"entries\":5", "\"entries\":4")).flaws())
        .extracting(Flaw::check).containsExactly(Check.SIGNATURE_WRONG);
    assertThat(verify(changed(0, "\"exportedAt\":\"2", "\"exportedAt\":\"1")).flaws()).extracting(Flaw::check)
        .containsExactly(Check.FILE_CHANGED);
  }

  @Test
  @Tag("W18")
  void comparesWithTheRootThatWasMailed() throws IOException {
    Seals.SealedRoot last = seals.last().orElseThrow();
    Path file = Files.write(folder.resolve("changed.jsonl"), lines);
    for (String hash : List.of(last.hash(), "00" + last.hash().substring(2))) {
      try (BufferedReader reader = Files.newBufferedReader(file)) {
        assertThat(TrailVerifier.verify(reader, keys(), Map.of(last.number(), hash)).whole())
            .isEqualTo(hash.equals(last.hash()));
      }
    }
  }

  @Test
  @Tag("W18")
  void exportsAPeriodWithAllItsSeals() throws IOException {
    Path file = folder.resolve("period.jsonl");
    LocalDateTime at = jdbc.queryForObject("select min(at) from audit_entry where chain = ?", LocalDateTime.class,
        subject.toString());
    try (OutputStream out = Files.newOutputStream(file)) {
      trails.writePeriod(new Viewer(1, List.of()), at, at.plusDays(1), out);
    }
    lines = Files.readAllLines(file);
    assertThat(verify(lines).flaws()).isEmpty();
    assertThat(linesOf("entry")).hasSizeGreaterThanOrEqualTo(5);
    List<Integer> sealed = linesOf("seal");
    assertThat(verify(without(sealed.get(sealed.size() - 2))).flaws()).extracting(Flaw::check)
        .contains(Check.SEAL_MISSING);
  }

  @Test
  @Tag("W18")
  void verifiesOnTheCommandLineWithFileAndKeyAlone() throws IOException {
    Path key = Files.writeString(folder.resolve("audit.pub"), signer.key().id() + " "
        + Base64.getEncoder().encodeToString(signer.key().bytes()) + "\n");
    String whole = folder.resolve("trail.jsonl").toString();
    assertThat(command(0, "--file", whole, "--key", key.toString(), "--lang", "en")).contains("The trail is whole: 5");
    Path cut = Files.write(folder.resolve("cut.jsonl"), without(linesOf("entry").get(4)));
    assertThat(command(1, "--file", cut.toString(), "--key", key.toString()))
        .contains("CUT " + subject + " #5", "末尾的记录被截去");
    assertThat(command(1, "--file", whole, "--key", key.toString(), "--root",
        seals.last().orElseThrow().number() + ":00")).contains("ROOT_DIFFERS seal");
    assertThat(command(2, "--file", whole)).contains("--key");
  }

  private static String command(int expected, String... arguments) {
    StringWriter out = new StringWriter();
    assertThat(VerifyAudit.run(new PrintWriter(out, true), arguments)).isEqualTo(expected);
    return out.toString();
  }

  @Test
  @Tag("M20")
  void namesARowChangedInTheDatabase() {
    assertThat(check.run().flaws()).isEmpty();
    changedRow("update audit_entry set detail = ? where chain = ? and seq = 2", "R9 2017-06-27", "R1 2017-06-27",
        of(Check.ENTRY_CHANGED, 2));
    changedRow("update audit_chain set seq = ? where chain = ? and seq > 4", 6, 5, of(Check.CUT, 6));
    jdbc.update("update read_entry set person_id = 7 where case_id = ?", subject.id());
    assertThat(check.run().flaws()).extracting(Flaw::check).containsExactly(Check.READING_CHANGED);
    jdbc.update("update read_entry set person_id = 1 where case_id = ?", subject.id());
    jdbc.update("update audit_entry set seq = 99 where chain = ? and seq = 5", subject.toString());
    assertThat(check.run().flaws()).contains(of(Check.ENTRY_MISSING, 5), of(Check.CUT, 5), of(Check.SEAL_DIFFERS, 5));
    jdbc.update("update audit_entry set seq = 5 where chain = ? and seq = 99", subject.toString());
    assertThat(check.run().flaws()).isEmpty();
  }

  private void changedRow(String sql, Object lie, Object truth, Flaw flaw) {
    jdbc.update(sql, lie, subject.toString());
    assertThat(check.run().flaws()).containsExactly(flaw);
    jdbc.update(sql, truth, subject.toString());
  }

  @Test
  @Tag("M20")
  void staysWholeWhenRetentionDropsWhatItSays() throws IOException {
    transaction.executeWithoutResult(status -> audit.forget(1L, subject));
    assertThat(check.run().flaws()).isEmpty();
    lines = Files.readAllLines(exported());
    assertThat(verify(lines).flaws()).isEmpty();
    assertThat(lines).noneMatch(line -> line.contains("test.step"));
    assertThat(audit.timeline(subject)).extracting(AuditEntry::action).containsExactly("audit.forget");
    deeds(1);
    jdbc.update("update audit_entry set salt = null, business_at = null, person_id = null, office_id = null, "
        + "kind = null, action = null, case_kind = null, case_id = null, detail = null where chain = ? and seq = 7",
        subject.toString());
    assertThat(check.run().flaws()).containsExactly(of(Check.ENTRY_CHANGED, 7));
    jdbc.update("delete from audit_entry where chain = ?", subject.toString());
    jdbc.update("delete from audit_chain where chain = ?", subject.toString());
    assertThat(check.run().flaws()).contains(of(Check.SEAL_DIFFERS, 3), of(Check.SEAL_DIFFERS, 5));
    removeLeaves();
  }

  /** Takes back what this test destroyed, for all tests share the trail. */
  private void removeLeaves() {
    jdbc.update("delete from read_entry where case_id = ?", subject.id());
    jdbc.update("delete from audit_leaf");
    jdbc.update("delete from audit_seal");
    jdbc.update("update audit_chain set unsealed_at = utc_timestamp() where chain <> 'seal'");
    jdbc.update("update audit_chain set seq = 0, hash = ? where chain = 'seal'", new Object[] {Link.START});
    jdbc.update("update read_entry set seal_id = null");
    seals.sealAll();
    assertThat(check.run().flaws()).isEmpty();
  }
}
