package org.xiaohao.casework.problem;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.audit.Audit;

/**
 * Files of the evidence of problem items, under the rules of all files: whoever may read the item has the working copy; the
 * untouched original, and whatever has no harmless copy, is for those who weigh the evidence, each opening on record (W8, W9).
 */
@Service
public class ItemFiles {

  private final ProblemItems items;
  private final SelfCheckMapper mapper;
  private final Attachments attachments;
  private final Audit audit;

  ItemFiles(ProblemItems items, SelfCheckMapper mapper, Attachments attachments, Audit audit) {
    this.items = items;
    this.mapper = mapper;
    this.attachments = attachments;
    this.audit = audit;
  }

  /** The files behind the evidence the item uses, by the number of the attachment. */
  public Map<Long, AttachmentView> of(ProblemItem item) {
    return mapper.listEvidence(item.id()).stream().map(EvidenceView::attachmentId).filter(Objects::nonNull).distinct()
        .flatMap(id -> attachments.findAsStaff(id).stream())
        .collect(Collectors.toMap(AttachmentView::id, Function.identity()));
  }

  /** Whether the person may open untouched originals: of the office that supervises the item or of the one that closes it. */
  public boolean mayOpenOriginals(Viewer viewer, ProblemItem item) {
    return viewer.worksIn(item.supervisingOfficeId()) || viewer.worksIn(item.closingOfficeId());
  }

  /** A file of which the working copy is about to be handed out; the reading is on record. */
  public AttachmentView copy(Viewer viewer, String ref, long evidenceId) {
    AttachmentView file = file(items.byRef(viewer, ref), evidenceId);
    if (!file.openToReaders()) {
      throw DomainException.forbidden(file.infected() ? "attachment.infected" : "attachment.original.only");
    }
    audit.read(viewer.personId(), attachments.ownerOf(file.id()).orElseThrow());
    return file;
  }

  /** A file of which the original is about to be handed out; this very opening is on record. */
  public AttachmentView original(Viewer viewer, String ref, long evidenceId) {
    ProblemItem item = items.byRef(viewer, ref);
    AttachmentView file = file(item, evidenceId);
    if (!mayOpenOriginals(viewer, item)) {
      throw DomainException.forbidden("problem.evidence.originals");
    }
    audit.readOriginal(viewer.personId(), attachments.ownerOf(file.id()).orElseThrow(), file.id());
    return file;
  }

  /** The evidence may have been added to a neighbouring item; what counts is that this one uses it. */
  private AttachmentView file(ProblemItem item, long evidenceId) {
    return mapper.listEvidence(item.id()).stream()
        .filter(evidence -> evidence.id() == evidenceId && evidence.attachmentId() != null).findFirst()
        .flatMap(evidence -> attachments.findAsStaff(evidence.attachmentId()))
        .orElseThrow(() -> DomainException.notFound("attachment.unknown"));
  }
}
