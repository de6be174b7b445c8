package org.xiaohao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiaohao.platform.vault.ProofSuites;
import org.xiaohao.platform.vault.Signer;
import org.xiaohao.platform.vault.VaultFixtures;

/** What the verifier says of a trail, with nothing but lines and keys (W18). */
@Tag("W18")
class TrailVerifierTests {

  private static final String CASE = PlainTrail.SUBJECT.toString();
  private static Signer signer;
  private PlainTrail trail;
  private List<String> lines;

  @BeforeAll
  static void begin(@TempDir Path folder) {
    signer = VaultFixtures.signer(folder);
  }

  @BeforeEach
  void write() {
    trail = PlainTrail.usual(signer);
    lines = trail.ofCase();
  }

  private static Map<String, byte[]> keys() {
    return signer.keys().stream().collect(Collectors.toMap(Signer.PublicKey::id, Signer.PublicKey::bytes));
  }

  private static TrailVerifier.Result result(List<String> file, Map<Long, String> mailed) {
    try (BufferedReader reader = new BufferedReader(new StringReader(String.join("\n", file)))) {
      return TrailVerifier.verify(reader, keys(), mailed);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Flaw> flaws(List<String> file) {
    return result(file, Map.of()).flaws();
  }

  private int line(String type, int which) {
    return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("\"type\":\"" + type + "\"")).skip(which - 1)
        .findFirst().orElseThrow();
  }

  private List<String> without(int... gone) {
    List<String> rest = new ArrayList<>(lines);
    for (int i = gone.length - 1; i >= 0; i--) {
      rest.remove(gone[i]);
    }
    return rest;
  }

  private List<String> changed(int at, String from, String to) {
    List<String> all = new ArrayList<>(lines);
    assertThat(all.get(at)).contains(from);
    all.set(at, all.get(at).replaceFirst(java.util.regex.Pattern.quote(from), to));
    return all;
  }

  private static Flaw of(Check check, long place) {
    return new Flaw(check, CASE, place);
  }

  private static Flaw file(Check check, long line) {
    return new Flaw(check, null, line);
  }

  private static Flaw seal(Check check, long number) {
    return new Flaw(check, Link.SEAL, number);
  }

  private static Flaw reading(Check check, long id) {
    return new Flaw(check, Link.READ, id);
  }

  @Test
  void passesWhatWasExported() {
    TrailVerifier.Result result = result(lines, Map.of());
    assertThat(result.flaws()).isEmpty();
    assertThat(result.whole()).isTrue();
    assertThat(result.entries()).isEqualTo(5);
    assertThat(result.readings()).isEqualTo(1);
    assertThat(result.seals()).isEqualTo(2);
    assertThat(result(without(line("entry", 2)), Map.of()).whole()).isFalse();
  }

  @Test
  void passesAPeriodThatBeginsWithinAChain() {
    lines = trail.ofPeriod(3, 2);
    assertThat(flaws(lines)).isEmpty();
    assertThat(flaws(trail.ofPeriod(4, 1))).as("a seal over an entry before the period").isEmpty();
    assertThat(flaws(without(line("entry", 2)))).containsExactly(of(Check.ENTRY_MISSING, 4));
    assertThat(flaws(without(line("seal", 1), line("proof", 1), line("proof", 2)))).as("known from the signed numbers")
        .containsExactly(file(Check.SEAL_MISSING, 1));
  }

  @Test
  void namesEverySealThatAPeriodLacks() {
    trail.deeds(1).seal().deeds(1).seal();
    lines = trail.ofPeriod(1, 1);
    assertThat(flaws(lines)).isEmpty();
    assertThat(flaws(without(line("seal", 2), line("seal", 3)))).contains(seal(Check.SEAL_MISSING, 2),
        seal(Check.SEAL_MISSING, 3));
    assertThat(flaws(without(line("seal", 1)))).contains(seal(Check.SEAL_MISSING, 1));
  }

  @Test
  void namesWhatAnEntrySaysOtherwise() {
    int second = line("entry", 2);
    for (String[] edit : new String[][] {{"test.step", "test.stop"}, {"\"personId\":1", "\"personId\":7"},
        {"\"detail\":\"R1\"", "\"detail\":\"R2\""}, {"\"officeId\":2", "\"officeId\":3"}}) {
      assertThat(flaws(changed(second, edit[0], edit[1]))).as(edit[1]).containsExactly(of(Check.ENTRY_CHANGED, 2));
    }
    assertThat(flaws(changed(second, "\"caseId\":7", "\"caseId\":8"))).containsExactly(of(Check.ENTRY_CHANGED, 2));
    assertThat(flaws(changed(second, "\"at\":\"2017", "\"at\":\"2016"))).containsExactly(of(Check.ENTRY_CHANGED, 2));
    assertThat(flaws(changed(second, "\"suite\":\"", "\"suite\":\"X"))).containsExactly(of(Check.ENTRY_CHANGED, 2));
  }

  @Test
  void namesAnEntryOfAnotherChainThatFits() {
    Deed foreign = new Deed(PlainTrail.salt(1), PlainTrail.AT, 1L, 2L, "DEED", "test.step", "report", 8L, null);
    Link link = Link.after(new ChainHead(CASE, 1, "", ((TrailLine.Entry) read(line("entry", 1))).link().hash()),
        foreign.content(), PlainTrail.AT);
    List<String> all = new ArrayList<>(lines);
    all.set(line("entry", 2), TrailFile.write(new TrailLine.Entry(link, foreign)));
    assertThat(flaws(all)).containsExactly(of(Check.ENTRY_CHANGED, 2), of(Check.CHAIN_BROKEN, 3));
  }

  private TrailLine read(int at) {
    try {
      return TrailFile.read(lines.get(at));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void namesAForgeryByTheLinkAfterItAndTheSealOverIt() {
    TrailLine.Entry old = (TrailLine.Entry) read(line("entry", 3));
    Deed lie = PlainTrail.deed(3, "test.stop", "R1");
    Link forged = Link.after(new ChainHead(CASE, 2, old.link().suite(), old.link().previousHash()), lie.content(),
        PlainTrail.AT);
    List<String> all = new ArrayList<>(lines);
    all.set(line("entry", 3), TrailFile.write(new TrailLine.Entry(forged, lie)));
    assertThat(flaws(all)).containsExactly(of(Check.CHAIN_BROKEN, 4), of(Check.SEAL_DIFFERS, 3));
  }

  @Test
  void bindsTheFirstEntryToNothing() {
    Deed deed = PlainTrail.deed(1, "test.step", "R1");
    Link floating = Link.after(new ChainHead(CASE, 0, "", new byte[] {1}), deed.content(), PlainTrail.AT);
    List<String> all = new ArrayList<>(lines);
    all.set(line("entry", 1), TrailFile.write(new TrailLine.Entry(floating, deed)));
    assertThat(flaws(all)).contains(of(Check.CHAIN_BROKEN, 1));
  }

  @Test
  void namesEveryEmptyPlace() {
    assertThat(flaws(without(line("entry", 1)))).contains(of(Check.ENTRY_MISSING, 1));
    assertThat(flaws(without(line("entry", 2), line("entry", 3)))).contains(of(Check.ENTRY_MISSING, 2),
        of(Check.ENTRY_MISSING, 3)).doesNotContain(of(Check.CHAIN_BROKEN, 4));
    assertThat(flaws(without(line("entry", 5)))).containsExactly(of(Check.CUT, 5));
  }

  @Test
  void namesNoMoreThanAThousandEmptyPlaces() {
    List<Flaw> flaws = new ArrayList<>();
    ChainCheck check = new ChainCheck(CASE, 1, flaws::add);
    Link far = Link.after(new ChainHead(CASE, 4000, "", Link.START), PlainTrail.deed(1, "a", null).content(), PlainTrail.AT);
    check.next(far, PlainTrail.deed(1, "a", null));
    check.finish();
    assertThat(flaws).hasSize(1000).contains(of(Check.ENTRY_MISSING, 1), of(Check.ENTRY_MISSING, 1000));
    assertThat(check.last()).isEqualTo(4001);
  }

  @Test
  void namesEntriesOutOfOrderOrTwice() {
    List<String> swapped = new ArrayList<>(lines);
    Collections.swap(swapped, line("entry", 2), line("entry", 3));
    assertThat(flaws(swapped)).containsExactly(of(Check.ENTRY_ORDER, 2));
    List<String> twice = new ArrayList<>(lines);
    twice.add(line("entry", 5) + 1, lines.get(line("entry", 5)));
    assertThat(flaws(twice)).containsExactly(of(Check.ENTRY_ORDER, 5));
  }

  @Test
  void namesTheEndThatIsCutOff() {
    assertThat(flaws(lines.subList(0, lines.size() - 1))).containsExactly(file(Check.CUT, lines.size() - 1));
    trail.deeds(1);
    lines = trail.ofCase();
    assertThat(flaws(without(line("entry", 6)))).as("no seal covers it yet, the signed number does")
        .containsExactly(file(Check.CUT, 6));
    assertThat(flaws(List.of())).containsExactly(file(Check.UNREADABLE, 1));
  }

  @Test
  void namesLinesThatAreNone() {
    List<String> all = new ArrayList<>(lines);
    all.set(line("entry", 4), "{\"type\":\"entry\"");
    assertThat(flaws(all)).contains(file(Check.UNREADABLE, line("entry", 4) + 1));
    assertThat(flaws(changed(0, TrailLine.FORMAT, "xiaohao-audit-9"))).contains(file(Check.UNREADABLE, 1));
    List<String> longer = new ArrayList<>(lines);
    longer.add(lines.get(1));
    assertThat(flaws(longer)).containsExactly(file(Check.FILE_CHANGED, lines.size() + 1));
    assertThat(flaws(changed(0, "\"exportedAt\":\"2017", "\"exportedAt\":\"2016")))
        .containsExactly(file(Check.FILE_CHANGED, 0));
    assertThat(flaws(without(line("proof", 1)))).containsExactly(file(Check.FILE_CHANGED, 0));
  }

  @Test
  void namesSealsThatAreGoneOrChanged() {
    assertThat(flaws(without(line("seal", 2)))).containsExactly(seal(Check.SEAL_MISSING, 2));
    int second = line("seal", 2);
    assertThat(flaws(changed(second, "\"leaves\":2", "\"leaves\":3"))).contains(seal(Check.SEAL_CHANGED, 2));
    assertThat(flaws(changed(second, "\"suite\":\"", "\"suite\":\"X")))
        .contains(seal(Check.SEAL_CHANGED, 2), seal(Check.SIGNATURE_WRONG, 2));
    assertThat(flaws(changed(second, "\"signature\":\"", "\"signature\":\"AAAA")))
        .containsExactly(seal(Check.SIGNATURE_WRONG, 2));
    assertThat(flaws(changed(second, "\"keyId\":\"", "\"keyId\":\"00"))).contains(seal(Check.SIGNATURE_WRONG, 2));
  }

  @Test
  void bindsEachSealToTheOneBefore() {
    PlainTrail other = new PlainTrail(signer).deeds(2).seal().deeds(1).seal();
    List<Flaw> found = new ArrayList<>();
    SealCheck check = new SealCheck(keys(), Map.of(), 0, found::add);
    check.next(trail.seal(1));
    check.next(other.seal(2));
    assertThat(found).containsExactly(seal(Check.SEAL_CHANGED, 2));
    assertThat(check.last()).isSameAs(other.seal(2));
    found.clear();
    SealCheck gap = new SealCheck(keys(), Map.of(), 0, found::add);
    gap.next(trail.seal(2));
    assertThat(found).as("of a case any seal may come first").isEmpty();
    Seal first = trail.seal(1);
    gap.next(new Seal(1, first.at(), first.suite(), first.keyId(), new byte[] {1}, first.root(), first.leaves(), first.hash(),
        first.signature()));
    assertThat(found).containsExactly(seal(Check.SEAL_CHANGED, 1));
  }

  @Test
  void namesEachSealThatIsNotThereOnce() {
    trail.deeds(1).seal().deeds(1).seal();
    List<Flaw> found = new ArrayList<>();
    SealCheck fromFirst = new SealCheck(keys(), Map.of(), 1, found::add);
    fromFirst.next(trail.seal(3));
    fromFirst.next(trail.seal(4));
    assertThat(found).containsExactly(seal(Check.SEAL_MISSING, 1), seal(Check.SEAL_MISSING, 2));
    found.clear();
    SealCheck fromSecond = new SealCheck(keys(), Map.of(), 2, found::add);
    fromSecond.next(trail.seal(2));
    fromSecond.next(trail.seal(4));
    assertThat(found).containsExactly(seal(Check.SEAL_MISSING, 3));
  }

  @Test
  void letsTheFirstSealFollowNothing() {
    Seal first = trail.seal(1);
    byte[] hash = ProofSuites.current().digest(Seal.content(1, first.at(), first.suite(),
        first.keyId(), new byte[] {1}, first.root(), first.leaves()));
    List<Flaw> found = new ArrayList<>();
    new SealCheck(keys(), Map.of(), 1, found::add).next(new Seal(1, first.at(), first.suite(), first.keyId(),
        new byte[] {1}, first.root(), first.leaves(), hash, signer.sign(hash)));
    assertThat(found).containsExactly(seal(Check.SEAL_CHANGED, 1));
  }

  @Test
  void comparesWithTheSealThatWasMailed() {
    String hash = HexFormat.of().formatHex(trail.seal(2).hash());
    assertThat(result(lines, Map.of(2L, hash)).whole()).isTrue();
    assertThat(result(lines, Map.of(2L, hash.toUpperCase(java.util.Locale.ROOT))).whole()).isTrue();
    assertThat(result(lines, Map.of(2L, "00")).flaws()).containsExactly(seal(Check.ROOT_DIFFERS, 2));
    assertThat(result(lines, Map.of(3L, "00")).whole()).as("of a seal that is not in it nothing is known").isTrue();
  }

  @Test
  void namesWhatASealDoesNotCover() {
    TrailLine.Proof proof = (TrailLine.Proof) read(line("proof", 2));
    List<String> all = new ArrayList<>(lines);
    all.set(line("proof", 2), TrailFile.write(new TrailLine.Proof(proof.seal(), 1, proof.leaf(), proof.path())));
    assertThat(flaws(all)).containsExactly(of(Check.SEAL_DIFFERS, 5));
    all.set(line("proof", 2), TrailFile.write(new TrailLine.Proof(proof.seal(), 0,
        new Leaf(CASE, 6, proof.leaf().hash()), proof.path())));
    assertThat(flaws(all)).containsExactly(of(Check.CUT, 6), of(Check.SEAL_DIFFERS, 6));
    all.set(line("proof", 2), TrailFile.write(new TrailLine.Proof(proof.seal(), 0,
        new Leaf("report:9", 1, proof.leaf().hash()), proof.path())));
    assertThat(flaws(all)).contains(new Flaw(Check.CUT, "report:9", 1));
  }

  @Test
  void namesReadingsThatAreGoneOrSaySomethingElse() {
    int reading = line("reading", 1);
    assertThat(flaws(without(reading))).containsExactly(reading(Check.READING_MISSING, 1));
    assertThat(flaws(changed(reading, "\"personId\":1", "\"personId\":7")))
        .containsExactly(reading(Check.READING_CHANGED, 1));
    assertThat(flaws(changed(reading, "\"suite\":\"", "\"suite\":\"X"))).containsExactly(reading(Check.READING_CHANGED, 1));
    trail.read();
    lines = trail.ofCase();
    assertThat(flaws(without(line("reading", 2)))).as("not sealed yet").containsExactly(file(Check.READING_MISSING, 2));
    Reading lie = Reading.of(PlainTrail.AT, PlainTrail.salt(98), 7, PlainTrail.SUBJECT, null);
    List<String> all = new ArrayList<>(lines);
    all.set(line("reading", 1), TrailFile.write(new TrailLine.Read(new Reading(1L, lie.suite(), lie.hash(), lie.at(),
        lie.salt(), 7L, lie.caseKind(), lie.caseId(), null))));
    assertThat(flaws(all)).as("whole in itself, but not what was sealed").contains(reading(Check.READING_CHANGED, 1));
  }

  @Test
  void passesWhatRetentionDroppedAndOnlyThat() {
    assertThat(flaws(PlainTrail.usual(signer).forget(4).emptyReadings().ofCase())).isEmpty();
    PlainTrail more = PlainTrail.usual(signer).forget(3);
    more.empty(4);
    assertThat(flaws(more.ofCase())).containsExactly(of(Check.ENTRY_CHANGED, 4));
    assertThat(flaws(PlainTrail.usual(signer).emptyReadings().ofCase()))
        .as("nothing of the case was dropped").containsExactly(reading(Check.READING_CHANGED, 1));
    lines = PlainTrail.usual(signer).forget(4).ofCase();
    assertThat(flaws(changed(line("entry", 2), "\"deed\":{}", "\"deed\":{\"personId\":3}")))
        .containsExactly(of(Check.ENTRY_CHANGED, 2));
  }

  @Test
  void trustsNoForeignKeyAndNoForeignEnd() throws IOException {
    try (BufferedReader reader = new BufferedReader(new StringReader(String.join("\n", lines)))) {
      assertThat(TrailVerifier.verify(reader, Map.of("other", new byte[32]), Map.of()).flaws()).containsExactly(
          file(Check.SIGNATURE_WRONG, lines.size()), seal(Check.SIGNATURE_WRONG, 1), seal(Check.SIGNATURE_WRONG, 2));
    }
    int end = line("end", 1);
    for (String[] edit : new String[][] {{"\"entries\":5", "\"entries\":4"}, {"\"proofs\":3", "\"proofs\":2"},
        {"\"suite\":\"", "\"suite\":\"X"}}) {
      assertThat(flaws(changed(end, edit[0], edit[1]))).as(edit[1]).contains(file(Check.SIGNATURE_WRONG, lines.size()));
    }
  }

  @Test
  void saysWhereAFlawIsAndSortsByCheckChainAndPlace() {
    assertThat(of(Check.CUT, 5).where()).isEqualTo("report:7 #5");
    assertThat(file(Check.CUT, 5).where()).isEqualTo("#5");
    List<Flaw> sorted = List.of(of(Check.UNREADABLE, 9), file(Check.CUT, 5), new Flaw(Check.CUT, "a", 7), of(Check.CUT, 2),
        of(Check.CUT, 3));
    List<Flaw> mixed = new ArrayList<>(sorted);
    Collections.reverse(mixed);
    mixed.sort(Flaw.ORDER);
    assertThat(mixed).isEqualTo(sorted);
  }

  private static String command(int expected, String... arguments) {
    StringWriter out = new StringWriter();
    assertThat(VerifyAudit.run(new PrintWriter(out, true), arguments)).isEqualTo(expected);
    return out.toString();
  }

  @Test
  void isAskedOnTheCommandLine(@TempDir Path folder) throws IOException {
    String key = Files.writeString(folder.resolve("audit.pub"), "# keys of the audit\n\n" + signer.key().id() + " "
        + Base64.getEncoder().encodeToString(signer.key().bytes()) + "\n").toString();
    String whole = Files.write(folder.resolve("trail.jsonl"), lines).toString();
    String hash = HexFormat.of().formatHex(trail.seal(1).hash());
    assertThat(command(0, "--file", whole, "--key", key, "--lang", "en", "--root", "1:" + hash))
        .contains("The trail is whole: 5");
    String cut = Files.write(folder.resolve("cut.jsonl"), without(line("entry", 5))).toString();
    assertThat(command(1, "--file", cut, "--key", key)).contains("CUT report:7 #5", "末尾的记录被截去");
    assertThat(command(1, "--file", whole, "--key", key, "--root", "1:00")).contains("ROOT_DIFFERS seal #1");
    assertThat(command(2, "--file", whole)).contains("--key");
    assertThat(command(2, "--file", whole, "--key", key, "--root", "one:00")).contains("--root: one:00");
    assertThat(command(2, "--file", whole, "--key", key, "--root", "1")).contains("--root: 1");
    String broken = Files.writeString(folder.resolve("broken.pub"), "id ???\n").toString();
    assertThat(command(2, "--file", whole, "--key", broken)).contains("--key: " + broken);
  }
}
