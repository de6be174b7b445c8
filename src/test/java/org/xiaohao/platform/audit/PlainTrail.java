package org.xiaohao.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.ProofSuite;
import org.xiaohao.platform.vault.ProofSuites;
import org.xiaohao.platform.vault.Signer;

/** A trail made without a database: entries of one case, readings, and seals over what was new. */
final class PlainTrail {

  static final CaseRef SUBJECT = new CaseRef("report", 7);
  static final LocalDateTime AT = LocalDateTime.of(2017, 6, 27, 9, 30);
  private static final ProofSuite SUITE = ProofSuites.current();

  private final Signer signer;
  private final List<TrailLine.Entry> entries = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private final List<Seal> seals = new ArrayList<>();
  private final List<List<Leaf>> leaves = new ArrayList<>();
  private ChainHead head = Link.start(SUBJECT.toString());
  private int sealedReadings;

  PlainTrail(Signer signer) {
    this.signer = signer;
  }

  /** Five deeds and a reading, sealed in two parts. */
  static PlainTrail usual(Signer signer) {
    return new PlainTrail(signer).deeds(3).seal().deeds(2).read().seal();
  }

  static byte[] salt(int of) {
    byte[] salt = new byte[16];
    salt[0] = (byte) of;
    return salt;
  }

  static Deed deed(int number, String action, String detail) {
    return new Deed(salt(number), AT, 1L, 2L, "DEED", action, SUBJECT.kind(), SUBJECT.id(), detail);
  }

  PlainTrail deeds(int count) {
    for (int i = 0; i < count; i++) {
      add(deed(entries.size() + 1, "test.step", "R1"));
    }
    return this;
  }

  PlainTrail add(Deed deed) {
    Link link = Link.after(head, deed.content(), AT);
    entries.add(new TrailLine.Entry(link, deed));
    head = link.head();
    return this;
  }

  /** What retention does: notes up to where, then empties what stands there. */
  PlainTrail forget(int upTo) {
    add(deed(entries.size() + 1, Audit.FORGET, String.valueOf(upTo)));
    return empty(upTo);
  }

  PlainTrail empty(int upTo) {
    for (int i = 0; i < upTo; i++) {
      entries.set(i, new TrailLine.Entry(entries.get(i).link(), Deed.EMPTY));
    }
    return this;
  }

  PlainTrail read() {
    Reading made = Reading.of(AT, salt(99), 1, SUBJECT, null);
    readings.add(new Reading(readings.size() + 1L, made.suite(), made.hash(), made.at(), made.salt(), made.personId(),
        made.caseKind(), made.caseId(), null));
    return this;
  }

  /** Drops what the readings say and leaves their hashes. */
  PlainTrail emptyReadings() {
    readings.replaceAll(one -> new Reading(one.id(), one.suite(), one.hash(), one.at(), null, null, SUBJECT.kind(),
        SUBJECT.id(), null));
    return this;
  }

  PlainTrail seal() {
    List<Leaf> covered = new ArrayList<>(List.of(Leaf.of(head)));
    readings.subList(sealedReadings, readings.size()).forEach(reading -> covered.add(Leaf.of(reading)));
    sealedReadings = readings.size();
    long id = seals.size() + 1L;
    byte[] previous = seals.isEmpty() ? Link.START : seals.get(seals.size() - 1).hash();
    byte[] root = tree(covered).root();
    String key = signer.key().id();
    byte[] hash = SUITE.digest(Seal.content(id, AT, SUITE.name(), key, previous, root, covered.size()));
    seals.add(new Seal(id, AT, SUITE.name(), key, previous, root, covered.size(), hash, signer.sign(hash)));
    leaves.add(covered);
    return this;
  }

  private static MerkleTree tree(List<Leaf> covered) {
    return new MerkleTree(SUITE, covered.stream().map(Leaf::content).toList());
  }

  Seal seal(int number) {
    return seals.get(number - 1);
  }

  /** The file of the case. */
  List<String> ofCase() {
    return lines(new TrailLine.Header(TrailLine.FORMAT, SUITE.name(), SUBJECT.toString(), null, null, 0, AT), 1, 1);
  }

  /** The file of a period that begins with this entry and this seal. */
  List<String> ofPeriod(int firstEntry, int firstSeal) {
    return lines(new TrailLine.Header(TrailLine.FORMAT, SUITE.name(), null, AT, AT.plusDays(1), firstSeal, AT), firstEntry,
        firstSeal);
  }

  private List<String> lines(TrailLine.Header header, int firstEntry, int firstSeal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TrailWriter writer = new TrailWriter(out, signer);
      writer.write(header);
      for (TrailLine.Entry entry : entries.subList(firstEntry - 1, entries.size())) {
        writer.write(entry);
      }
      for (Reading reading : readings) {
        writer.write(new TrailLine.Read(reading));
      }
      for (int seal = firstSeal - 1; seal < seals.size(); seal++) {
        seal(writer, seals.get(seal), leaves.get(seal));
      }
      writer.end();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void seal(TrailWriter writer, Seal seal, List<Leaf> covered) throws IOException {
    writer.write(new TrailLine.Sealed(seal));
    for (int position = 0; position < covered.size(); position++) {
      writer.write(new TrailLine.Proof(seal.id(), position, covered.get(position), tree(covered).path(position)));
    }
  }
}
