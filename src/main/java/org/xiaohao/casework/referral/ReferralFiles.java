package org.xiaohao.casework.referral;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.Keyring;

/**
 * The files of a referral (S49). Each is checked before it is kept: its name and the words that can be read must not tell
 * the reporter. What no program can read goes along only after somebody said of this file that he looked through it; name
 * and time are kept. The receiving organ sees what the list of the sent letter names, and nothing else.
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

  /** Keys, record, short transactions and the time. */
  @Component("referralKeeping")
  record Keeping(Keyring keyring, Audit audit, TransactionTemplate transaction, BusinessClock clock) {
  }

  /** Whether the person may bring files now: of the handling office, while the letter is drafted. */
  public boolean mayAdd(Viewer viewer, Referral one) {
    return viewer.worksIn(one.handlingOfficeId()) && one.state() == ReferralState.DRAFTING;
  }

  /**
   * Takes a file, checks it, and keeps it only if nothing in it tells the reporter. Outside a transaction.
   *
   * @return its id
   */
  public long add(Viewer viewer, String ref, Upload upload) throws IOException {
    Referral one = requireMayAdd(viewer, ref);
    long id = keeping.transaction().execute(status -> {
      mapper.insertUpload(one.id(), viewer.personId());
      return mapper.findLastUpload(one.id());
    });
    boolean kept = false;
    try {
      boolean read = words.check(one, attachments.findAsStaff(attachments.store(owner(id), upload,
          List.of(keeping.keyring().staff())).id()).orElseThrow());
      keeping.transaction().executeWithoutResult(status -> brought(viewer, one, id, read));
      kept = true;
      return id;
    } finally {
      if (!kept) {
        attachments.removeAll(owner(id));
        keeping.transaction().executeWithoutResult(status -> mapper.deleteUpload(id));
      }
    }
  }

  /** Refuses unless {@link #mayAdd}; to be asked before a file is taken in. */
  public Referral requireMayAdd(Viewer viewer, String ref) {
    Referral one = referrals.byRef(viewer, ref);
    if (!viewer.worksIn(one.handlingOfficeId())) {
      throw DomainException.forbidden("referral.not.your.office");
    }
    if (!mayAdd(viewer, one)) {
      throw DomainException.conflict("referral.state", one.state().name());
    }
    return one;
  }

  private void brought(Viewer viewer, Referral one, long id, boolean read) {
    if (read) {
      mapper.markRead(id);
    }
    keeping.audit().record(viewer.personId(), one.handlingOfficeId(), "referral.file", one.subject(),
        "file " + id + (read ? " read by the program" : " to be looked through"));
  }

  /**
   * Says of a file that the program could not wholly read that every page was looked through and nothing tells the
   * reporter. Said once, under the name of who looked.
   */
  @Transactional
  public void looked(Viewer viewer, String ref, long id, boolean looked) {
    Referral one = requireMayAdd(viewer, ref);
    if (mapper.listUploads(one.id()).stream().noneMatch(file -> file.id() == id)) {
      throw DomainException.notFound("attachment.unknown");
    }
    if (!looked) {
      throw DomainException.invalid("looked", "referral.file.looked");
    }
    if (mapper.markLooked(id, viewer.personId(), keeping.clock().now()) == 0) {
      throw DomainException.conflict("referral.file.looked.already");
    }
    keeping.audit().record(viewer.personId(), one.handlingOfficeId(), "referral.file.looked", one.subject(), "file " + id);
  }

  /** What the person may open: the handling office all, the organ what the sent letter lists. */
  public List<ReferralFile> of(Viewer viewer, Referral one) {
    List<ReferralFile> all = all(one.subject());
    if (viewer.worksIn(one.handlingOfficeId())) {
      return all;
    }
    Set<Long> listed = mapper.listFiles(one.id()).stream().map(ReferralMapper.FileLine::uploadId).collect(Collectors.toSet());
    return all.stream().filter(file -> listed.contains(file.id())).toList();
  }

  /** Everything that was brought. */
  public List<ReferralFile> all(CaseRef subject) {
    return mapper.listUploads(subject.id()).stream().flatMap(one -> attachments.of(owner(one.id())).stream()
        .map(file -> new ReferralFile(one.id(), file, one.wordsRead(), one.lookedById(), one.lookedAt()))).toList();
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
