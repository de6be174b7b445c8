package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.casework.clue.Clues;
import org.xiaohao.casework.interview.NegativeList;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.organisation.Office;

/** What a new case needs: its trigger, its offices and who is to answer. */
@Component
class Opening {

  private final AccountabilityMapper mapper;
  private final AccountabilityOffices offices;
  private final SubjectRegister register;
  private final AccountabilityRows rows;
  private final Papers papers;

  Opening(AccountabilityMapper mapper, AccountabilityOffices offices, SubjectRegister register, AccountabilityRows rows,
      Papers papers) {
    this.mapper = mapper;
    this.offices = offices;
    this.register = register;
    this.rows = rows;
    this.papers = papers;
  }

  /** Rule set and negative list of the campaign, the clues a case may come from, and sealing. */
  @Component
  record Papers(Campaigns campaigns, AccountabilityTexts texts, NegativeList negativeList, Clues clues) {
  }

  Accountability draft(Viewer viewer, OpeningForm form) {
    Office office = offices.opening(viewer).stream().filter(one -> one.id() == form.office()).findFirst()
        .orElseThrow(() -> DomainException.forbidden("accountability.not.your.office"));
    if (offices.handling(office.divisionId()).stream().noneMatch(one -> one.id() == form.handlingOffice())) {
      throw DomainException.invalid("handlingOffice", "accountability.handling.unknown");
    }
    rows.requireNotFuture("triggerOn", form.triggerOn());
    if (form.trigger() == TriggerKind.NEGATIVE_LIST && papers.negativeList().on(form.triggerOn()).stream()
        .noneMatch(item -> item.code().equals(form.triggerCode()))) {
      throw DomainException.invalid("triggerCode", "accountability.trigger.code");
    }
    mapper.findBySource(form.trigger(), form.sourceNumber()).ifPresent(known -> {
      throw DomainException.invalid("sourceNumber", "accountability.trigger.known");
    });
    if (list(form.units()).isEmpty() && list(form.posts()).isEmpty()) {
      throw DomainException.invalid("units", "accountability.subjects.none");
    }
    return new Accountability(0, References.next('A'), form.trigger(), form.triggerCode(), form.triggerOn(),
        form.sourceNumber(), office.id(), form.handlingOffice(), office.divisionId(), office.divisionId(),
        AccountabilityState.INVESTIGATING, papers.campaigns().ruleSet(), rows.today(), viewer.personId(), null,
        Publication.NONE, null, null, null, null, null, null, null, null, null, report(viewer, form), null);
  }

  /** A verified clue is named by a person who may see it; its report tells later whom no paper may name. */
  private Long report(Viewer viewer, OpeningForm form) {
    if (form.trigger() != TriggerKind.VERIFICATION) {
      return null;
    }
    try {
      return papers.clues().byRef(viewer, form.sourceNumber()).reportId();
    } catch (DomainException unknown) {
      throw DomainException.invalid("sourceNumber", "accountability.clue.unknown");
    }
  }

  /** Stores who is to answer; returns the persons. */
  List<Long> subjects(Accountability one, OpeningForm form) {
    papers.texts().seal(AccountabilityTexts.CASE, one.id(), "trigger", form.facts());
    return register.enter(one, list(form.units()), list(form.posts()));
  }

  Set<Long> kin(Accountability one) {
    return register.kin(one);
  }

  private static List<Long> list(List<Long> ids) {
    return ids == null ? List.of() : ids.stream().distinct().toList();
  }
}
