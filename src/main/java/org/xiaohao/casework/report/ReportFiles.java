package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.organisation.Role;

/**
 * Files of reports, for people of the office. Whoever may read the report has the working copy; the untouched original, and
 * whatever has no harmless copy, is for those who weigh evidence, and each opening is on record (W8, W9).
 */
@Service
public class ReportFiles {

  private final Attachments attachments;
  private final Audit audit;
  private final List<OriginalsRight> rights;

  ReportFiles(Attachments attachments, Audit audit, List<OriginalsRight> rights) {
    this.attachments = attachments;
    this.audit = audit;
    this.rights = rights;
  }

  /** The files of a report the person may see. */
  public List<AttachmentView> of(Report report) {
    return attachments.of(report.caseRef());
  }

  /**
   * Whether the person may open untouched originals: the head of the centre, the head of an office that handles or answers
   * the report, and the team that verifies it. Not the clerk who takes reports in.
   */
  public boolean mayOpenOriginals(Viewer viewer, Report report) {
    return viewer.holds(Role.CENTRE_HEAD, report.centreOfficeId())
        || heads(viewer, report.handlingOfficeId()) || heads(viewer, report.answeringOfficeId())
        || rights.stream().anyMatch(right -> right.verifies(viewer, report.id()));
  }

  private static boolean heads(Viewer viewer, Long officeId) {
    return officeId != null && viewer.holds(Role.OFFICE_HEAD, officeId);
  }

  /** A file of which the working copy is about to be handed out; the reading is on record. */
  public AttachmentView copy(Viewer viewer, Report report, long id) {
    AttachmentView file = file(report, id);
    if (!file.openToReaders()) {
      throw DomainException.forbidden(file.infected() ? "attachment.infected" : "attachment.original.only");
    }
    audit.read(viewer.personId(), report.caseRef());
    return file;
  }

  /** A file of which the original is about to be handed out; this very opening is on record. */
  public AttachmentView original(Viewer viewer, Report report, long id) {
    AttachmentView file = file(report, id);
    if (!mayOpenOriginals(viewer, report)) {
      throw DomainException.forbidden("attachment.evidence.only");
    }
    audit.readOriginal(viewer.personId(), report.caseRef(), id);
    return file;
  }

  private AttachmentView file(Report report, long id) {
    return attachments.ownerOf(id).filter(owner -> owner.equals(report.caseRef()))
        .flatMap(owner -> attachments.findAsStaff(id)).orElseThrow(() -> DomainException.notFound("attachment.unknown"));
  }
}
