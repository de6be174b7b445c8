package org.xiaohao.casework.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaohao.casework.report.Conclusion;
import org.xiaohao.casework.report.Report;
import org.xiaohao.casework.report.ReportResult;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;

/** A reward: on which result it rests, how much, who agreed, and whether it was claimed and paid; never to whom. */
public class Reward {

  /** Kind of such cases. */
  public static final String KIND = "reward";

  private long id;
  private String ref;
  private long resultId;
  private long reportId;
  private Conclusion conclusion;
  private long recipientReportId;
  private long centreOfficeId;
  private long handlingOfficeId;
  private long financeOfficeId;
  private String ruleSet;
  private RewardState state;
  private RewardGround ground;
  private RewardExclusion exclusion;
  private BigDecimal amount;
  private LocalDate openedOn;
  private Long proposedById;
  private Long approvedById;
  private Long financedById;
  private LocalDate claimUntil;
  private String wordHash;
  private byte[] wordSealed;
  private LocalDate claimedOn;
  private PayWay payWay;
  private LocalDate paidOn;
  private Long paidById;
  private String voucher;

  private Reward() {
  }

  /** Only on a result that says that something was found (S34). */
  static Reward on(ReportResult result, Report report, LocalDate today) {
    if (result.conclusion() != Conclusion.SUBSTANTIATED && result.conclusion() != Conclusion.PARTLY) {
      throw DomainException.conflict("reward.unproven");
    }
    Reward reward = new Reward();
    reward.ref = References.next('J');
    reward.resultId = result.id();
    reward.reportId = report.id();
    reward.conclusion = result.conclusion();
    reward.recipientReportId = report.id();
    reward.centreOfficeId = report.centreOfficeId();
    reward.ruleSet = report.ruleSet();
    reward.state = RewardState.OPENED;
    reward.openedOn = today;
    return reward;
  }

  /** Who handles it, who pays it, and the report whose reporter gets it. */
  Reward between(long handlingOffice, long financeOffice, long recipientReport) {
    handlingOfficeId = handlingOffice;
    financeOfficeId = financeOffice;
    recipientReportId = recipientReport;
    return this;
  }

  void propose(RewardGround why, BigDecimal sum, RewardExclusion shutOut, long personId) {
    state = state.moveTo(RewardState.PROPOSED);
    ground = why;
    amount = sum;
    exclusion = shutOut;
    proposedById = personId;
  }

  /** Back to whoever proposed. */
  void giveBack() {
    state = state.moveTo(RewardState.OPENED);
    approvedById = null;
  }

  void approve(long personId) {
    requireOther(personId);
    if (amount == null) {
      throw DomainException.invalid("decision", "reward.nothing.proposed");
    }
    state = state.moveTo(RewardState.APPROVED);
    approvedById = personId;
  }

  void refuse(long personId) {
    requireOther(personId);
    state = state.moveTo(RewardState.NOT_REWARDED);
    approvedById = personId;
    amount = null;
  }

  void finance(long personId, LocalDate until) {
    requireOther(personId);
    state = state.moveTo(RewardState.CLAIMABLE);
    financedById = personId;
    claimUntil = until;
  }

  /** Nobody signs twice: who proposed or approved is not asked again. */
  private void requireOther(long personId) {
    if (signed(personId)) {
      throw DomainException.forbidden("reward.signed.already");
    }
  }

  boolean signed(long personId) {
    return proposedById != null && proposedById == personId || approvedById != null && approvedById == personId;
  }

  /** A word to claim it with, in place of any before. */
  void offer(String hash, byte[] sealed) {
    requireClaimable();
    wordHash = hash;
    wordSealed = sealed;
  }

  /** The word, sealed, to be shown once; from then on only its hash stays. */
  byte[] takeWord() {
    requireClaimable();
    if (wordSealed == null) {
      throw DomainException.conflict("reward.word.given");
    }
    byte[] taken = wordSealed;
    wordSealed = null;
    return taken;
  }

  void claim(PayWay way, LocalDate on) {
    if (claimUntil != null && on.isAfter(claimUntil)) {
      throw DomainException.conflict("reward.lapsed");
    }
    state = state.moveTo(RewardState.CLAIMED);
    payWay = way;
    claimedOn = on;
    wordHash = null;
    wordSealed = null;
  }

  void lapse() {
    state = state.moveTo(RewardState.LAPSED);
    wordHash = null;
    wordSealed = null;
  }

  void pay(LocalDate on, String number, long personId) {
    if (on.isBefore(claimedOn)) {
      throw DomainException.invalid("paidOn", "reward.paid.before.claim", claimedOn);
    }
    state = state.moveTo(RewardState.PAID);
    paidOn = on;
    voucher = number;
    paidById = personId;
  }

  private void requireClaimable() {
    if (state != RewardState.CLAIMABLE) {
      throw DomainException.conflict("reward.state", state.name(), RewardState.CLAIMABLE.name());
    }
  }

  public CaseRef subject() {
    return new CaseRef(KIND, id);
  }

  public long id() {
    return id;
  }

  public String ref() {
    return ref;
  }

  long reportId() {
    return reportId;
  }

  long recipientReportId() {
    return recipientReportId;
  }

  public long centreOfficeId() {
    return centreOfficeId;
  }

  public long handlingOfficeId() {
    return handlingOfficeId;
  }

  public long financeOfficeId() {
    return financeOfficeId;
  }

  String ruleSet() {
    return ruleSet;
  }

  public RewardState state() {
    return state;
  }

  public Conclusion conclusion() {
    return conclusion;
  }

  public RewardGround ground() {
    return ground;
  }

  public RewardExclusion exclusion() {
    return exclusion;
  }

  public BigDecimal amount() {
    return amount;
  }

  public Long proposedById() {
    return proposedById;
  }

  public Long approvedById() {
    return approvedById;
  }

  public Long financedById() {
    return financedById;
  }

  public LocalDate claimUntil() {
    return claimUntil;
  }

  String wordHash() {
    return wordHash;
  }

  byte[] wordSealed() {
    return wordSealed;
  }

  public LocalDate claimedOn() {
    return claimedOn;
  }

  public PayWay payWay() {
    return payWay;
  }

  public LocalDate paidOn() {
    return paidOn;
  }

  public String voucher() {
    return voucher;
  }
}
