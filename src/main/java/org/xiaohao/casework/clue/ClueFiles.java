package org.xiaohao.casework.clue;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Role;

/**
 * What the verifying team brings to a clue: files that its report names as evidence beside those of the reporter. Whoever
 * may see the clue has the working copy; the untouched original is for the team and the head of its office, and each opening
 * is on record (W9).
 */
@Service
public class ClueFiles {

  private final ClueRows rows;
  private final Clues clues;
  private final VerifyingTeam team;
  private final Attachments attachments;
  private final Audit audit;

  ClueFiles(ClueRows rows, Clues clues, VerifyingTeam team, Attachments attachments, Audit audit) {
    this.rows = rows;
    this.clues = clues;
    this.team = team;
    this.attachments = attachments;
    this.audit = audit;
  }

  /** Whether the person may add files now: of the team whose plan is approved, while it verifies (ruling 11). */
  public boolean mayAdd(Viewer viewer, Clue clue) {
    return clue.state() == ClueState.VERIFYING && team.verifies(viewer, clue.reportId());
  }

  /** Refuses unless {@link #mayAdd}; to be asked before a file is taken in. */
  public Clue requireMayAdd(Viewer viewer, String ref) {
    Clue clue = clues.byRef(viewer, ref);
    if (!team.verifies(viewer, clue.reportId())) {
      throw DomainException.forbidden("clue.files.team");
    }
    rows.requireState(clue, ClueState.VERIFYING);
    return clue;
  }

  /** Puts on record who added a file. */
  @Transactional
  public void added(Viewer viewer, Clue clue, long attachmentId) {
    audit.record(viewer.personId(), clue.handlingOfficeId(), "clue.file", clue.subject(), "file " + attachmentId);
  }

  /** The files of a clue the person may see; their names are sealed words, so the reading is the caller's to note. */
  List<AttachmentView> of(Clue clue) {
    return attachments.of(clue.subject());
  }

  public boolean mayOpenOriginals(Viewer viewer, Clue clue) {
    return viewer.holds(Role.OFFICE_HEAD, clue.handlingOfficeId()) || team.verifies(viewer, clue.reportId());
  }

  /** A file of which the working copy is about to be handed out; the reading is on record. */
  public AttachmentView copy(Viewer viewer, String ref, long id) {
    Clue clue = clues.byRef(viewer, ref);
    AttachmentView file = file(clue, id);
    if (!file.openToReaders()) {
      throw DomainException.forbidden(file.infected() ? "attachment.infected" : "attachment.original.only");
    }
    audit.read(viewer.personId(), clue.subject());
    return file;
  }

  /** A file of which the original is about to be handed out; this very opening is on record. */
  public AttachmentView original(Viewer viewer, String ref, long id) {
    Clue clue = clues.byRef(viewer, ref);
    AttachmentView file = file(clue, id);
    if (!mayOpenOriginals(viewer, clue)) {
      throw DomainException.forbidden("attachment.evidence.only");
    }
    audit.readOriginal(viewer.personId(), clue.subject(), id);
    return file;
  }

  private AttachmentView file(Clue clue, long id) {
    return attachments.ownerOf(id).filter(owner -> owner.equals(clue.subject()))
        .flatMap(owner -> attachments.findAsStaff(id)).orElseThrow(() -> DomainException.notFound("attachment.unknown"));
  }
}
