package org.xiaohao.casework.referral;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.attachment.Upload;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.vault.Keyring;

/**
 * The files of a referral (S49). Each is checked before it is kept: its name and, where they can be read, its words must not
 * tell the reporter; who brings it says that every page was looked through. The receiving organ sees what the list of the
 * sent letter names, and nothing else.
 */
@Service
public class ReferralFiles {

  private static final String KIND = "referral-file";

  private final Referrals referrals;
  private final ReferralMapper mapper;
  private final FileWords words;
  private final Attachments attachments;
  private final Keeping keeping;

  ReferralFiles(Referrals referrals, ReferralMapper mapper, FileWords words, Attachments attachments, Keeping keeping) {
    this.referrals = referrals;
    this.mapper = mapper;
    this.words = words;
    this.attachments = attachments;
    this.keeping = keeping;
  }

  /** Keys, record and short transactions. */
  @Component("referralKeeping")
  record Keeping(Keyring keyring, Audit audit, TransactionTemplate transaction) {
  }

  /** Whether the person may bring files now: of the handling office, while the letter is drafted. */
  public boolean mayAdd(Viewer viewer, Referral one) {
    return viewer.worksIn(one.handlingOfficeId()) && one.state() == ReferralState.DRAFTING;
  }

  /**
   * Takes a file, checks it, and keeps it only if nothing in it tells the reporter. Outside a transaction.
   *
   * @param looked that every page was looked through
   */
  public void add(Viewer viewer, String ref, boolean looked, Upload upload) throws IOException {
    Referral one = referrals.byRef(viewer, ref);
    if (!viewer.worksIn(one.handlingOfficeId())) {
      throw DomainException.forbidden("referral.not.your.office");
    }
    if (!mayAdd(viewer, one)) {
      throw DomainException.conflict("referral.state", one.state().name());
    }
    if (!looked) {
      throw DomainException.invalid("looked", "referral.file.looked");
    }
    long id = keeping.transaction().execute(status -> {
      mapper.insertUpload(one.id(), viewer.personId());
      return mapper.findLastUpload(one.id());
    });
    boolean kept = false;
    try {
      words.check(one, attachments.findAsStaff(attachments.store(owner(id), upload,
          List.of(keeping.keyring().staff())).id()).orElseThrow());
      keeping.transaction().executeWithoutResult(status -> keeping.audit().record(viewer.personId(),
          one.handlingOfficeId(), "referral.file", one.subject(), "file " + id + " looked through"));
      kept = true;
    } finally {
      if (!kept) {
        attachments.removeAll(owner(id));
        keeping.transaction().executeWithoutResult(status -> mapper.deleteUpload(id));
      }
    }
  }

  /** What the person may open: the handling office all, the organ what the sent letter lists. */
  public List<ReferralFile> of(Viewer viewer, Referral one) {
    List<Long> ids = viewer.worksIn(one.handlingOfficeId()) ? mapper.listUploads(one.id())
        : mapper.listFiles(one.id()).stream().map(ReferralMapper.FileLine::uploadId).filter(Objects::nonNull).toList();
    return ids.stream().flatMap(id -> attachments.of(owner(id)).stream().map(file -> new ReferralFile(id, file)))
        .toList();
  }

  /** Files that may be named in the list. */
  public List<ReferralFile> all(CaseRef subject) {
    return mapper.listUploads(subject.id()).stream()
        .flatMap(id -> attachments.of(owner(id)).stream().map(file -> new ReferralFile(id, file))).toList();
  }

  /** A file about to be handed out; the reading is on record. */
  @Transactional
  public AttachmentView opened(Viewer viewer, String ref, long id) {
    Referral one = referrals.byRef(viewer, ref);
    AttachmentView file = of(viewer, one).stream().filter(each -> each.id() == id).map(ReferralFile::file).findFirst()
        .orElseThrow(() -> DomainException.notFound("attachment.unknown"));
    if (!file.openToReaders()) {
      throw DomainException.forbidden(file.infected() ? "attachment.infected" : "attachment.original.only");
    }
    keeping.audit().read(viewer.personId(), one.subject());
    return file;
  }

  private static CaseRef owner(long uploadId) {
    return new CaseRef(KIND, uploadId);
  }
}
