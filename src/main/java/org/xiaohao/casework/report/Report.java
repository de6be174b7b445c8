package org.xiaohao.casework.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.vault.NewReporterKey;
import org.xiaohao.platform.vault.Recipient;

/** A report: who receives and handles it, and where it stands. What it says lies sealed, see {@link ReportContents}. */
public class Report extends Decided {

  /** Kind of such cases. */
  public static final String KIND = "report";
  /** Variant of the words of tasks, where another organ handed the clue up and no reporter is to be told (ruling 1). */
  public static final String OF_ORGAN = "ORGAN";

  private long id;
  private String ref;
  private long centreOfficeId;
  private String routedRule;
  private String ruleSet;
  private Channel channel;
  private Signature signature;
  private LocalDate receivedOn;
  private LocalDate registeredOn;
  private long placeDivisionId;
  private String kinds = "";
  private SubKind subKind;
  private boolean urgent;
  private Long forwardOfficeId;
  private LocalDate forwardDueOn;
  private Long mergedIntoId;
  private Long answeringOfficeId;
  private Conclusion conclusion;
  private AnswerWay answerWay;
  private Agreement agreement;
  private ArchiveTerm archiveTerm;
  private boolean itemsOpen;
  private CallBack callBack;
  private LocalDate callBackOn;
  private byte[] reporterPublicKey;
  private byte[] reporterWrappedKey;
  private byte[] reporterSalt;
  private String receiptHash;
  private String seedHash;

  private Report() {
  }

  /** A report that has just come in. */
  static Report received(String ref, Route route, Channel channel, Signature signature, LocalDate receivedOn) {
    Report report = new Report();
    report.ref = ref;
    report.routeTo(route);
    report.ruleSet = route.ruleSet();
    report.channel = channel;
    report.signature = signature;
    report.receivedOn = receivedOn;
    report.placeDivisionId = route.placeDivisionId();
    report.state = ReportState.SUBMITTED;
    return report;
  }

  void keepKey(NewReporterKey key, String seedHashOfForm) {
    reporterPublicKey = key.recipient().publicKey();
    reporterWrappedKey = key.wrapped();
    reporterSalt = key.salt();
    receiptHash = key.lookupHash();
    seedHash = seedHashOfForm;
  }

  /** The reporter says it is about retaliation: urgent until a clerk has looked (C13). */
  void claimsRetaliation() {
    subKind = SubKind.RETALIATION;
    urgent = true;
  }

  /** Moves to the centre of this route; ownership changes with it (decision 17). */
  void routeTo(Route route) {
    centreOfficeId = route.centreOfficeId();
    routedRule = route.ruleId();
  }

  /** Back at the desk, without what was proposed before. */
  void backToDesk() {
    moveTo(ReportState.SUBMITTED);
    proposal = null;
    refusalGround = null;
    forwardOfficeId = null;
    forwardDueOn = null;
    refusalProposedById = null;
    refusalDecidedById = null;
    dispute = null;
    outcomeToldOn = null;
  }

  /** Back to those who verify. */
  void backToClue() {
    moveTo(ReportState.ASSIGNED);
    dispute = null;
    outcomeToldOn = null;
  }

  /** Back at the desk of an upper centre; the office that the lower one thought of is forgotten. */
  void takenOver() {
    backToDesk();
    handlingOfficeId = null;
  }

  /** What kinds it is of: at first as the reporter sees it, then as the clerk does. */
  void classify(Collection<ReportKind> found) {
    kinds = found.stream().distinct().sorted().map(ReportKind::name).collect(Collectors.joining(","));
  }

  void register(Signature confirmed, long placeId, SubKind finer, boolean nowUrgent, LocalDate on) {
    signature = confirmed;
    placeDivisionId = placeId;
    subKind = finer;
    urgent = nowUrgent;
    registeredOn = on;
  }

  void forwardTo(Long officeId, LocalDate dueOn) {
    forwardOfficeId = officeId;
    forwardDueOn = dueOn;
  }

  void mergeInto(Report first) {
    moveTo(ReportState.MERGED);
    mergedIntoId = first.id;
  }

  void proposeHandling(long officeId, boolean nowUrgent) {
    requireState(ReportState.ACCEPTED);
    handlingOfficeId = officeId;
    urgent = nowUrgent;
  }

  void conclude(Conclusion result, boolean open, long officeId) {
    moveTo(ReportState.CONCLUDED);
    conclusion = result;
    dispute = null;
    itemsOpen = open;
    answeringOfficeId = officeId;
  }

  void itemsClosed() {
    itemsOpen = false;
  }

  void answer(AnswerWay way, Agreement said) {
    moveTo(ReportState.ANSWERED);
    answerWay = way;
    agreement = said;
  }

  void archive(ArchiveTerm term) {
    if (dispute == DisputeMark.OPEN) {
      throw DomainException.conflict("report.dispute.open");
    }
    moveTo(ReportState.ARCHIVED);
    archiveTerm = term;
  }

  /**
   * Whoever stands behind the name was called back. A name that is denied, or behind which nobody is found, counts for
   * nothing: from now on the report is anonymous (C12).
   */
  void calledBack(CallBack outcome, LocalDate on) {
    if (!state.mayCallBack() || callBack != null || !signature.named()) {
      throw DomainException.conflict("report.callback.not.now");
    }
    callBack = outcome;
    callBackOn = on;
    if (nameDenied()) {
      signature = Signature.ANONYMOUS;
    }
  }

  /** Whether the name under the report is not that of its author, as far as could be found. */
  public boolean nameDenied() {
    return callBack != null && callBack != CallBack.CONFIRMED;
  }

  public CaseRef caseRef() {
    return new CaseRef(KIND, id);
  }

  /** To whom messages of the thread are sealed beside the staff. */
  Recipient reporter() {
    return Recipient.of(Recipient.Kind.REPORTER, reporterPublicKey);
  }

  public long id() {
    return id;
  }

  public String ref() {
    return ref;
  }

  public long centreOfficeId() {
    return centreOfficeId;
  }

  public String routedRule() {
    return routedRule;
  }

  public String ruleSet() {
    return ruleSet;
  }

  public Channel channel() {
    return channel;
  }

  public Signature signature() {
    return signature;
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  public long placeDivisionId() {
    return placeDivisionId;
  }

  String kindCodes() {
    return kinds;
  }

  /** In the order of their enumeration; empty while nobody said so. */
  public List<ReportKind> kinds() {
    return Stream.of(kinds.split(",")).filter(code -> !code.isEmpty()).map(ReportKind::valueOf).toList();
  }

  public SubKind subKind() {
    return subKind;
  }

  public boolean urgent() {
    return urgent;
  }

  public Long forwardOfficeId() {
    return forwardOfficeId;
  }

  public LocalDate forwardDueOn() {
    return forwardDueOn;
  }

  public Long mergedIntoId() {
    return mergedIntoId;
  }

  public Long answeringOfficeId() {
    return answeringOfficeId;
  }

  public Conclusion conclusion() {
    return conclusion;
  }

  Agreement agreement() {
    return agreement;
  }

  public boolean itemsOpen() {
    return itemsOpen;
  }

  public CallBack callBack() {
    return callBack;
  }

  public LocalDate callBackOn() {
    return callBackOn;
  }

  byte[] reporterWrappedKey() {
    return reporterWrappedKey;
  }

  byte[] reporterSalt() {
    return reporterSalt;
  }
}
