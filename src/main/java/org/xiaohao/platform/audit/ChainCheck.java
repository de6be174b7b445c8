package org.xiaohao.platform.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.xiaohao.platform.vault.BrokenSeal;
import org.xiaohao.platform.vault.ProofSuites;

/** Follows one chain link by link and names what is changed, missing, out of order or unbound. */
final class ChainCheck {

  /** More empty places than these are named only by their first ones. */
  private static final int MOST_MISSING = 1000;

  private final String chain;
  private final Consumer<Flaw> flaws;
  private final Map<Long, byte[]> hashes = new HashMap<>();
  private final TreeSet<Long> missing = new TreeSet<>();
  private final List<Long> emptied = new ArrayList<>();
  private long emptiedUpTo;
  private long first;
  private long last;

  /**
   * Begins a chain.
   *
   * @param from place of the first entry to come; 0 if it may be any, as in a period
   */
  ChainCheck(String chain, long from, Consumer<Flaw> flaws) {
    this.chain = chain;
    this.flaws = flaws;
    this.first = from;
    this.last = from - 1;
  }

  void next(Link link, Deed deed) {
    if (first == 0) {
      first = link.seq();
      last = first - 1;
    }
    place(link);
    content(link, deed);
    hashes.put(link.seq(), link.hash());
  }

  /** Says what is still missing once everything was seen. */
  void finish() {
    missing.forEach(seq -> flaw(Check.ENTRY_MISSING, seq));
    emptied.stream().filter(seq -> seq > emptiedUpTo).forEach(seq -> flaw(Check.ENTRY_CHANGED, seq));
  }

  long last() {
    return last;
  }

  /** The hash at a place; null if there is none. */
  byte[] hash(long seq) {
    return hashes.get(seq);
  }

  /** Whether retention emptied entries of it. */
  boolean forgotten() {
    return emptiedUpTo > 0;
  }

  private void place(Link link) {
    long seq = link.seq();
    if (seq <= last) {
      missing.remove(seq);
      flaw(Check.ENTRY_ORDER, seq);
      return;
    }
    for (long gap = last + 1; gap < seq && missing.size() < MOST_MISSING; gap++) {
      missing.add(gap);
    }
    byte[] before = seq == 1 ? Link.START : hashes.get(seq - 1);
    if (seq == last + 1 && before != null && !Arrays.equals(before, link.previousHash())) {
      flaw(Check.CHAIN_BROKEN, seq);
    }
    last = seq;
  }

  private void content(Link link, Deed deed) {
    if (deed.salt() == null) {
      emptied.add(link.seq());
    } else if (Audit.FORGET.equals(deed.action())) {
      emptiedUpTo = Math.max(emptiedUpTo, Long.parseLong(deed.detail()));
    }
    if (!intact(link, deed)) {
      flaw(Check.ENTRY_CHANGED, link.seq());
    }
  }

  private static boolean intact(Link link, Deed deed) {
    try {
      return Arrays.equals(link.expectedHash(), link.hash()) && (deed.salt() == null
          ? deed.equals(Deed.EMPTY)
          : deed.chain().equals(link.chain())
              && Arrays.equals(ProofSuites.named(link.suite()).digest(deed.content()), link.contentHash()));
    } catch (BrokenSeal unknownSuite) {
      return false;
    }
  }

  private void flaw(Check check, long seq) {
    flaws.accept(new Flaw(check, chain, seq));
  }
}
