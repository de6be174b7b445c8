package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
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

  /** The rule set of the campaign, and sealing. */
  @Component
  record Papers(Campaigns campaigns, AccountabilityTexts texts) {
  }

  Accountability draft(Viewer viewer, OpeningForm form) {
    Office office = offices.opening(viewer).stream().filter(one -> one.id() == form.office()).findFirst()
        .orElseThrow(() -> DomainException.forbidden("accountability.not.your.office"));
    if (offices.handling(office.divisionId()).stream().noneMatch(one -> one.id() == form.handlingOffice())) {
      throw DomainException.invalid("handlingOffice", "accountability.handling.unknown");
    }
    if (form.trigger() == TriggerKind.NEGATIVE_LIST && form.triggerCode() == null) {
      throw DomainException.invalid("triggerCode", "accountability.trigger.code");
    }
    rows.requireNotFuture("triggerOn", form.triggerOn());
    mapper.findBySource(form.trigger(), form.sourceNumber()).ifPresent(known -> {
      throw DomainException.invalid("sourceNumber", "accountability.trigger.known");
    });
    if (list(form.units()).isEmpty() && list(form.posts()).isEmpty()) {
      throw DomainException.invalid("units", "accountability.subjects.none");
    }
    return new Accountability(0, References.next('A'), form.trigger(), form.triggerCode(), form.triggerOn(),
        form.sourceNumber(), office.id(), form.handlingOffice(), office.divisionId(), office.divisionId(),
        AccountabilityState.INVESTIGATING, papers.campaigns().ruleSet(), rows.today(), viewer.personId(), null,
        Publication.NONE, null, null, null, null, null, null, null, null, null);
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
