package org.xiaohao.casework.referral;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.workflow.TaskContext;

/** The steps of a referral: drafted, approved and sent, receipted, answered. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralSteps {

  private final ReferralRows rows;
  private final ReferralMapper mapper;
  private final ReferralTexts texts;
  private final IdentityCheck identity;
  private final Papers papers;

  ReferralSteps(ReferralRows rows, ReferralMapper mapper, ReferralTexts texts, IdentityCheck identity, Papers papers) {
    this.rows = rows;
    this.mapper = mapper;
    this.texts = texts;
    this.identity = identity;
    this.papers = papers;
  }

  /** The letter, its clock, and who may read it. */
  @Component("referralPapers")
  record Papers(ReferralLetters letters, Deadlines deadlines, CaseAccess access) {
  }

  public Map<String, Object> draft(TaskContext task, DraftReferralForm form) {
    Referral one = rows.of(task.subject());
    if (!form.feedbackDueOn().isAfter(rows.today())) {
      throw DomainException.invalid("feedbackDueOn", "referral.wait.until", rows.today());
    }
    check(one, form);
    mapper.updateDraft(one.id(), form.feedbackDueOn());
    texts.seal(one, "reason", form.reason());
    texts.seal(one, "facts", form.facts());
    texts.seal(one, "basis", form.basis());
    texts.seal(one, "goods", form.goods());
    storeLists(one, form);
    rows.move(one, ReferralState.APPROVING);
    return Map.of();
  }

  private void check(Referral one, DraftReferralForm form) {
    identity.require(one, "reason", form.reason());
    identity.require(one, "facts", form.facts());
    identity.require(one, "basis", form.basis());
    identity.require(one, "goods", form.goods());
    Map<Long, Boolean> uploads = new HashMap<>();
    mapper.listUploads(one.id()).forEach(file -> uploads.put(file.id(), file.cleared()));
    for (int i = 0; i < form.files().size(); i++) {
      identity.require(one, "files[" + i + "].title", form.files().get(i).title());
      Long upload = form.files().get(i).upload();
      if (upload != null) {
        requireCleared("files[" + i + "].upload", uploads.remove(upload));
      }
    }
    for (int i = 0; i < form.subjects().size(); i++) {
      identity.require(one, "subjects[" + i + "].name", form.subjects().get(i).name());
    }
  }

  /** @param cleared of the chosen file; null if it is unknown, or listed already */
  private static void requireCleared(String field, Boolean cleared) {
    if (cleared == null) {
      throw DomainException.invalid(field, "referral.file.unknown");
    }
    if (!cleared) {
      throw DomainException.invalid(field, "referral.file.unlooked");
    }
  }

  private void storeLists(Referral one, DraftReferralForm form) {
    mapper.deleteSubjects(one.id());
    mapper.deleteFiles(one.id());
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < form.subjects().size(); i++) {
      mapper.insertSubject(one.id(), i + 1, form.subjects().get(i).kind());
      names.append(i + 1).append(' ').append(form.subjects().get(i).name()).append('\n');
    }
    StringBuilder titles = new StringBuilder();
    for (int i = 0; i < form.files().size(); i++) {
      DraftReferralForm.FileEntry file = form.files().get(i);
      mapper.insertFile(one.id(), i + 1, file);
      titles.append(i + 1).append(' ').append(file.title()).append('\n');
    }
    texts.seal(one, "subjects", names.toString().strip());
    texts.seal(one, "files", titles.toString().strip());
  }

  /** Approval sends it: numbered, with the date by which the organ is asked to answer. */
  public Map<String, Object> approve(TaskContext task, ApproveReferralForm form) {
    Referral one = rows.of(task.subject());
    texts.seal(one, "opinion", form.opinion());
    boolean approved = form.decision() == ReferralDecision.APPROVE;
    rows.move(one, approved ? ReferralState.SENT : ReferralState.DRAFTING);
    if (approved) {
      papers.deadlines().startUntil(one.subject(), "ITEM", one.ruleSet(), rows.today(), one.feedbackDueOn());
      mapper.updateSent(one.id(), papers.letters().issue(task, one), rows.today());
    }
    return Map.of("decision", form.decision().name());
  }

  public Map<String, Object> receipt(TaskContext task, ReceiptReferralForm form) {
    Referral one = rows.of(task.subject());
    rows.requireNotFuture("receivedOn", form.receivedOn());
    if (form.receivedOn().isBefore(one.sentOn())) {
      throw DomainException.invalid("receivedOn", "referral.before.sent", one.sentOn());
    }
    boolean refused = form.receipt() == ReferralReceipt.REFUSED;
    if (refused && form.reason() == null) {
      throw DomainException.invalid("reason", "referral.refusal.reason");
    }
    mapper.updateReceipt(one.id(), form.receipt(), form.receivedOn(), task.personId());
    texts.seal(one, "refusal", form.reason());
    rows.move(one, refused ? ReferralState.DRAFTING : ReferralState.RECEIPTED);
    if (refused) {
      comeBack(one);
    }
    return Map.of("receipt", form.receipt().name());
  }

  /** It is a draft again: no clock, no wait for an outcome, and nothing for the organ to read until it is sent anew. */
  private void comeBack(Referral one) {
    papers.deadlines().cancel(one.subject());
    mapper.updateWaiting(one.id(), null);
    papers.access().revokeOffice(one.subject(), one.receiverOfficeId());
  }

  public Map<String, Object> outcome(TaskContext task, ReportOutcomeForm form) {
    Referral one = rows.of(task.subject());
    rows.requireNotFuture("outcomeOn", form.outcomeOn());
    mapper.updateOutcome(one.id(), form.outcome(), form.outcomeOn());
    texts.seal(one, "result", form.result());
    rows.move(one, ReferralState.SETTLED);
    papers.deadlines().meet(one.subject(), "ITEM");
    return Map.of();
  }
}
