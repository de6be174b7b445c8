package org.xiaohao.platform.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.xiaohao.platform.vault.ProofSuites;

/** One export on its way: remembers what it wrote, so that it proves exactly that. */
final class TrailExport {

  private final TrailWriter writer;
  private final SealMapper mapper;
  private final Map<String, Span> chains = new HashMap<>();
  private final Set<Long> readings = new HashSet<>();

  TrailExport(TrailWriter writer, SealMapper mapper) {
    this.writer = writer;
    this.mapper = mapper;
  }

  void begin(TrailLine.Header header) throws IOException {
    writer.write(header);
  }

  /** Writes pages of entries; each is asked for after the key of the last row of the one before. */
  void entries(LongFunction<List<EntryRow>> pages, ToLongFunction<EntryRow> key) throws IOException {
    List<EntryRow> page = pages.apply(0);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        writer.write(new TrailLine.Entry(row.link(), row.deed()));
        chains.merge(row.chain(), new Span(row.seq(), row.seq()), (old, now) -> new Span(old.first(), now.last()));
      }
      page = pages.apply(key.applyAsLong(page.get(page.size() - 1)));
    }
  }

  void readings(LongFunction<List<Reading>> pages) throws IOException {
    List<Reading> page = pages.apply(0);
    while (!page.isEmpty()) {
      for (Reading reading : page) {
        writer.write(new TrailLine.Read(reading));
        readings.add(reading.id());
      }
      page = pages.apply(page.get(page.size() - 1).id());
    }
  }

  /** Writes the seals, and for each leaf of theirs that is in the file its path. */
  void seals(List<Long> numbers, LongFunction<Seal> find) throws IOException {
    for (long number : numbers) {
      Seal seal = find.apply(number);
      writer.write(new TrailLine.Sealed(seal));
      List<Leaf> leaves = mapper.listLeaves(number);
      MerkleTree tree = new MerkleTree(ProofSuites.named(seal.suite()),
          leaves.stream().map(Leaf::content).toList());
      for (int position = 0; position < leaves.size(); position++) {
        if (written(leaves.get(position))) {
          writer.write(new TrailLine.Proof(number, position, leaves.get(position), tree.path(position)));
        }
      }
    }
  }

  void end() throws IOException {
    writer.end();
  }

  private boolean written(Leaf leaf) {
    if (leaf.chain().equals(Link.READ)) {
      return readings.contains(leaf.seq());
    }
    Span span = chains.get(leaf.chain());
    return span != null && span.first() <= leaf.seq() && leaf.seq() <= span.last();
  }
}
