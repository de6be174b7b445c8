package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.workflow.TaskContext;

/** The proposal for each subject, and its review by the trial office (审理). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Drafts {

  private final AccountabilityRows rows;
  private final AccountabilityMapper mapper;
  private final SubjectMapper subjects;
  private final AccountabilityTexts texts;

  Drafts(AccountabilityRows rows, AccountabilityMapper mapper, SubjectMapper subjects, AccountabilityTexts texts) {
    this.rows = rows;
    this.mapper = mapper;
    this.subjects = subjects;
    this.texts = texts;
  }

  public Map<String, Object> propose(TaskContext task, ProposeDecisionForm form) {
    Accountability one = rows.of(task.subject());
    Map<Long, AccountableSubject> all = rows.byId(one);
    List<ProposeDecisionForm.Proposal> proposals = form.proposals();
    rows.requireEachOnce(all, proposals.stream().map(ProposeDecisionForm.Proposal::subject).toList(), "proposals");
    if (proposals.size() < all.size()) {
      throw DomainException.invalid("proposals", "accountability.proposals.missing", all.size() - proposals.size());
    }
    for (int i = 0; i < proposals.size(); i++) {
      ProposalRules.check(all.get(proposals.get(i).subject()).kind(), proposals.get(i), "proposals[" + i + "].");
    }
    for (ProposeDecisionForm.Proposal proposal : proposals) {
      subjects.updateProposal(proposal.subject(), proposal);
      texts.seal(AccountabilityTexts.SUBJECT, proposal.subject(), "basis", proposal.basis());
      texts.seal(AccountabilityTexts.SUBJECT, proposal.subject(), "reason", proposal.reason());
    }
    mapper.updatePublication(one.id(), form.publication(), null);
    rows.move(one, AccountabilityState.REVIEWING);
    return Map.of();
  }

  public Map<String, Object> review(TaskContext task, ReviewDraftForm form) {
    Accountability one = rows.of(task.subject());
    texts.seal(AccountabilityTexts.CASE, one.id(), "review", form.opinion());
    rows.move(one, form.decision() == DraftDecision.AGREE ? AccountabilityState.DELIBERATING
        : AccountabilityState.DRAFTING);
    return Map.of("decision", form.decision().name());
  }
}
