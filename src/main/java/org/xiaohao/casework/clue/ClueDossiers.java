package org.xiaohao.casework.clue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.handover.Handovers;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** Puts a clue together for somebody to read. */
@Service
public class ClueDossiers {

  private final Clues clues;
  private final ClueRecords records;
  private final VerificationDossiers verifications;
  private final Handovers handovers;
  private final Audit audit;

  ClueDossiers(Clues clues, ClueRecords records, VerificationDossiers verifications, Handovers handovers, Audit audit) {
    this.clues = clues;
    this.records = records;
    this.verifications = verifications;
    this.handovers = handovers;
    this.audit = audit;
  }

  /**
   * The clue of this reference.
   *
   * @param texts whether to open the sealed texts; that reading goes on record first
   */
  @Transactional
  public ClueView of(Viewer viewer, String ref, boolean texts) {
    Clue clue = clues.byRef(viewer, ref);
    if (texts) {
      audit.read(viewer.personId(), clue.subject());
    }
    return new ClueView(clue, texts, records.opinions(clue, texts), records.talks(clue, texts),
        verifications.of(clue, texts), records.followUps(clue, texts), handovers.sentBy(clue.subject()),
        records.files(clue, texts));
  }
}
