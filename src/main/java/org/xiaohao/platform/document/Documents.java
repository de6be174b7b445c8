package org.xiaohao.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;

/**
 * Issues documents (文书) from Word templates and keeps them as they were issued. A correction is a new version that
 * names the old one; the old one stays (M12).
 */
@Service
public class Documents {

  private static final int LONGEST_CORRECTION = 1000;

  private final DocumentMapper mapper;
  private final Templates templates;
  private final DocumentFiles files;
  private final DocumentReceipts receipts;
  private final DocumentDesk desk;

  Documents(DocumentMapper mapper, Templates templates, DocumentFiles files, DocumentReceipts receipts, DocumentDesk desk) {
    this.mapper = mapper;
    this.templates = templates;
    this.files = files;
    this.receipts = receipts;
    this.desk = desk;
  }

  /**
   * Issues a document, in the transaction of the deed that it puts on record. Call it last: the counter of its number
   * stays locked until the end, and a rollback gives the number back.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public OfficialDocument issue(DocumentDraft draft) {
    String number = draft.number() != null ? draft.number()
        : desk.nextNumber(draft.officeId(), draft.kind());
    OfficialDocument document = new OfficialDocument(0, References.next('D'), draft.kind(), number, 1, null,
        draft.subject().kind(), draft.subject().id(), draft.officeId(), draft.personId(), desk.today(), null, draft.circle());
    Map<String, Object> fields = new TreeMap<>(draft.fields());
    fields.put("number", number);
    fields.put("date", desk.inWords(desk.today()));
    fields.put("issuer", desk.issuer(draft.officeId()));
    fields.put("correction", List.of());
    return store(document, fields, draft.addressees());
  }

  /**
   * Issues the next version of a document with a note of what is corrected; the addressees sign anew.
   *
   * @return the new version
   */
  @Transactional
  public OfficialDocument correct(Viewer viewer, String ref, String correction) {
    OfficialDocument old = visible(viewer, ref);
    desk.lockCase(old);
    if (!mayCorrect(viewer, old)) {
      throw viewer.worksIn(old.officeId()) ? DomainException.conflict("document.corrected.already")
          : DomainException.forbidden("document.not.your.office");
    }
    if (correction == null || correction.isBlank() || correction.length() > LONGEST_CORRECTION) {
      throw DomainException.invalid("correction", "document.correction", LONGEST_CORRECTION);
    }
    Map<String, Object> fields = new TreeMap<>(files.fields(old));
    fields.put("correction", List.of(Map.of("version", String.valueOf(old.version() + 1), "before",
        desk.versionName(old.version()), "text", correction.strip())));
    fields.put("date", desk.inWords(desk.today()));
    receipts.drop(old);
    return store(new OfficialDocument(0, References.next('D'), old.kind(), old.number(), old.version() + 1, old.id(),
        old.caseKind(), old.caseId(), old.officeId(), viewer.personId(), desk.today(), null, old.circle()), fields,
        receiptsOf(old).stream().map(receipt -> new Addressee(receipt.officeId(), receipt.personId())).toList());
  }

  /** Whether the person may issue the next version: of the issuing office, and only of the latest version. */
  public boolean mayCorrect(Viewer viewer, OfficialDocument document) {
    return viewer.worksIn(document.officeId()) && next(document) == null;
  }

  private OfficialDocument store(OfficialDocument draft, Map<String, Object> fields, List<Addressee> addressees) {
    byte[] file = files.seal(draft, templates.fill(draft.kind(), fields));
    mapper.insert(new OfficialDocument(0, draft.ref(), draft.kind(), draft.number(), draft.version(),
        draft.previousId(), draft.caseKind(), draft.caseId(), draft.officeId(), draft.issuedById(), draft.issuedOn(),
        files.fingerprint(file), draft.circle()));
    OfficialDocument document = mapper.findByRef(draft.ref()).orElseThrow();
    files.store(document, file, fields);
    receipts.ask(document, addressees);
    desk.record(document, document.issuedById(), "document.issue");
    return document;
  }

  /** The document, or "not found": its circle, and whom it was sent to; never the recused. */
  @Transactional(readOnly = true)
  public OfficialDocument visible(Viewer viewer, String ref) {
    return mapper.findByRef(ref).filter(document -> mayRead(viewer, document))
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  private boolean mayRead(Viewer viewer, OfficialDocument document) {
    return desk.inCircle(viewer, document)
        || receipts.reach(viewer, document) && !desk.excluded(viewer, document);
  }

  /** The issued file (.docx). The reading goes on record first. */
  @Transactional
  public byte[] file(Viewer viewer, String ref) {
    OfficialDocument document = visible(viewer, ref);
    desk.read(viewer, document);
    return files.file(document);
  }

  /**
   * The latest version of a case's document as a file, for those on whom it is served in another way than by a receipt. The
   * caller has checked the right and noted the reading.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public byte[] served(CaseRef subject, String number) {
    return ofCase(subject).stream().filter(one -> one.number().equals(number)).reduce((first, last) -> last)
        .map(files::file).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The document for reading in the browser. The reading goes on record first. */
  @Transactional
  public PrintView print(Viewer viewer, String ref) {
    return PrintView.of(file(viewer, ref));
  }

  /** All documents of a case, oldest first; not for showing, since their circles differ. */
  public List<OfficialDocument> ofCase(CaseRef subject) {
    return mapper.listByCase(subject);
  }

  /** The documents of a case that this person may read, oldest first. The caller has checked that the case may be seen. */
  public List<OfficialDocument> ofCase(Viewer viewer, CaseRef subject) {
    return ofCase(subject).stream()
        .filter(document -> document.circle() != DocumentCircle.ISSUER || mayRead(viewer, document)).toList();
  }

  /** The latest version under a number, if this person may read it. */
  public Optional<OfficialDocument> numbered(Viewer viewer, String number) {
    return mapper.findByNumber(number).filter(document -> mayRead(viewer, document));
  }

  /** The version that this one corrects; null for the first. */
  public OfficialDocument previous(OfficialDocument document) {
    return document.previousId() == null ? null : mapper.findById(document.previousId()).orElseThrow();
  }

  /** The version that corrects this one; null for the latest. */
  public OfficialDocument next(OfficialDocument document) {
    return mapper.findNext(document.id()).orElse(null);
  }

  /** Its addressees with their receipts. */
  public List<DocumentReceipt> receiptsOf(OfficialDocument document) {
    return mapper.listReceipts(document.id());
  }

  /** Whether this person may sign this receipt now. */
  public boolean maySign(Viewer viewer, DocumentReceipt receipt) {
    return !receipt.settled() && receipts.maySign(viewer, receipt);
  }

  /** Signs for the document on behalf of one addressee. */
  @Transactional
  public void sign(Viewer viewer, String ref, long receiptId) {
    OfficialDocument document = visible(viewer, ref);
    desk.lockCase(document);
    if (next(document) != null) {
      throw DomainException.conflict("document.corrected.already");
    }
    receipts.sign(viewer, document, receiptId);
    desk.record(document, viewer.personId(), "document.receive");
  }

  /** What was sent to the person or to offices of his, latest first, by pages. */
  public List<WaitingDocument> sentTo(Viewer viewer, boolean signed, Long before, int limit) {
    List<Long> offices = new ArrayList<>(viewer.appointments().stream().map(post -> post.officeId()).distinct().toList());
    return mapper.listSentTo(viewer, offices, signed, before == null ? Long.MAX_VALUE : before, limit);
  }
}
