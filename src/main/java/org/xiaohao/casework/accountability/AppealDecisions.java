package org.xiaohao.casework.accountability;

import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.TaskContext;

/** What the deciding organ says to an appeal, by vote, and what becomes of the decision. */
@Component
class AppealDecisions {

  private final AccountabilityRows rows;
  private final DecidingBody body;
  private final Authority authority;
  private final Stores stores;
  private final AppealPapers papers;

  AppealDecisions(AccountabilityRows rows, DecidingBody body, Authority authority, Stores stores,
      AppealPapers papers) {
    this.rows = rows;
    this.body = body;
    this.authority = authority;
    this.stores = stores;
    this.papers = papers;
  }

  /** Where the decision is kept. */
  @Component("appealStores")
  record Stores(AppealMapper appeals, SubjectMapper subjects, AccountabilityTexts texts, SubjectNotices notices) {
  }

  void decide(TaskContext task, Accountability one, Appeal appeal, DecideAppealForm form) {
    AccountableSubject subject = rows.byId(one).get(appeal.subjectId());
    rows.requireNotFuture("heldOn", form.heldOn());
    if (form.outcome() == AppealOutcome.CHANGED) {
      checkChange(one, subject, form);
    }
    if (!body.vote(one, form.votes(), form.heldOn())) {
      throw DomainException.invalid("votes", "accountability.vote.majority");
    }
    String number = papers.issue(task, one, subject, appeal, form);
    stores.appeals().updateDecided(appeal.id(), form, number);
    stores.texts().seal(AccountabilityTexts.APPEAL, appeal.id(), "basis", form.basis());
    stores.texts().seal(AccountabilityTexts.APPEAL, appeal.id(), "reason", form.reason());
    apply(subject, form);
    stores.notices().tell(subject, "appeal", rows.today());
  }

  private void checkChange(Accountability one, AccountableSubject subject, DecideAppealForm form) {
    if (form.form() == null) {
      throw DomainException.invalid("form", "accountability.appeal.form");
    }
    ProposalRules.checkForm(subject.kind(), form.form(), form.measure(), form.effectMonths(), "");
    Power power = authority.over(one, subject, form.form());
    if (power == Power.UPWARD || power == Power.PROPOSE && subject.power() != Power.PROPOSE) {
      throw DomainException.invalid("form", "accountability.above.authority", subject.no());
    }
  }

  private void apply(AccountableSubject subject, DecideAppealForm form) {
    switch (form.outcome()) {
      case UPHELD -> { }
      case REVOKED -> stores.subjects().updateForm(subject.id(), MeasureForm.NONE, null, null, null);
      case CHANGED -> stores.subjects().updateForm(subject.id(), form.form(), form.measure(), form.effectMonths(),
          form.effectMonths() == null ? null : subject.effectiveOn().plusMonths(form.effectMonths()));
    }
  }
}
