package org.xiaohao.platform.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.vault.ProofSuites;
import org.xiaohao.platform.vault.Signer;

/**
 * Exports the trail of a case or of a period as a file that {@link TrailVerifier} checks without this program: entries,
 * readings, seals, and for each of them the path that shows that a seal covers it. Seals what waits first, so that the
 * file rests on seals to its end. Who may export is the caller's question; a case from which the person is kept away is
 * not in the file (W15).
 */
@Service
public class Trails {

  private static final int PAGE = 1000;
  /** A seal comes within a minute; longer after the end of a period none is looked for. */
  private static final int LATEST_SEAL_HOURS = 1;

  private final TrailMapper mapper;
  private final SealMapper sealMapper;
  private final Seals seals;
  private final Chains clock;
  private final Signer signer;

  Trails(TrailMapper mapper, SealMapper sealMapper, Seals seals, Chains clock, Signer signer) {
    this.mapper = mapper;
    this.sealMapper = sealMapper;
    this.seals = seals;
    this.clock = clock;
    this.signer = signer;
  }

  /** Writes the trail of one case. */
  public void writeCase(CaseRef subject, OutputStream out) throws IOException {
    seals.sealAll();
    String chain = subject.toString();
    TrailExport export = new TrailExport(new TrailWriter(out, signer), sealMapper);
    export.begin(new TrailLine.Header(TrailLine.FORMAT, ProofSuites.current().name(), chain, null, null, 0, clock.now()));
    export.entries(after -> mapper.listChain(chain, after, PAGE), EntryRow::seq);
    export.readings(after -> mapper.listCaseReadings(subject, after, PAGE));
    export.seals(mapper.listCaseSeals(chain, subject), mapper::findSeal);
    export.end();
  }

  /**
   * Writes what was written in a period, but for cases kept from the viewer.
   *
   * @param from UTC, included
   * @param to UTC, not included
   */
  public void writePeriod(Viewer viewer, LocalDateTime from, LocalDateTime to, OutputStream out) throws IOException {
    seals.sealAll();
    Span entries = mapper.findEntrySpan(from, to);
    Span readings = mapper.findReadingSpan(from, to);
    Span numbers = mapper.findSealSpan(from, to.plusHours(LATEST_SEAL_HOURS));
    TrailExport export = new TrailExport(new TrailWriter(out, signer), sealMapper);
    export.begin(new TrailLine.Header(TrailLine.FORMAT, ProofSuites.current().name(), null, from, to,
        numbers.first(), clock.now()));
    export.entries(after -> mapper.listEntries(viewer, Math.max(after, entries.first() - 1), entries.last(), PAGE),
        EntryRow::id);
    export.readings(after -> mapper.listReadings(viewer, Math.max(after, readings.first() - 1), readings.last(), PAGE));
    export.seals(LongStream.rangeClosed(numbers.first(), numbers.last()).boxed().toList(), mapper::findSeal);
    export.end();
  }
}
