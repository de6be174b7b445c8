package org.xiaohao.supervision.diligence;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.vault.Keyring;

/**
 * Photos of the page of the paper ledger on which a household signed (S27): sealed on their way in, since they show its name,
 * and on record before they go out.
 */
@Service
public class SignaturePhotos {

  /** What the file is for. */
  public static final String PURPOSE = "SIGNATURE";

  private final WorkEntries entries;
  private final Attachments attachments;
  private final Keyring keyring;
  private final Audit audit;

  SignaturePhotos(WorkEntries entries, Attachments attachments, Keyring keyring, Audit audit) {
    this.entries = entries;
    this.attachments = attachments;
    this.keyring = keyring;
    this.audit = audit;
  }

  /** Adds a photo to an entry of one's own. */
  public void add(Viewer viewer, String ref, Upload photo) throws IOException {
    WorkEntry entry = entries.requireOwn(viewer, ref);
    long stored = attachments.store(entry.subject(), photo, List.of(keyring.staff())).id();
    entries.photographed(viewer, entry, stored);
  }

  /** The photos of an entry, oldest first. */
  public List<AttachmentView> of(WorkEntry entry) {
    return attachments.of(entry.subject());
  }

  /** A photo whose working copy is about to be handed out to somebody who may see the entry; the reading is on record. */
  public AttachmentView opened(Viewer viewer, String ref, long id) {
    WorkEntry entry = entries.byRef(viewer, ref);
    AttachmentView photo = of(entry).stream().filter(one -> one.id() == id).findFirst()
        .orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    if (!photo.openToReaders()) {
      throw DomainException.forbidden(photo.infected() ? "attachment.infected" : "attachment.original.only");
    }
    audit.read(viewer.personId(), entry.subject());
    return photo;
  }
}
