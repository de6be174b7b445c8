package org.xiaohao.casework.accountability;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;

/** What a person changes in the list of a proposed case: drops proposed subjects, adds others; each reason is kept. */
@Component
class SubjectChanges {

  private final SubjectMapper mapper;
  private final SubjectRegister register;
  private final SubjectLabels labels;
  private final AccountabilityTexts texts;
  private final CaseAccess access;

  SubjectChanges(SubjectMapper mapper, SubjectRegister register, SubjectLabels labels, AccountabilityTexts texts,
      CaseAccess access) {
    this.mapper = mapper;
    this.register = register;
    this.labels = labels;
    this.texts = texts;
    this.access = access;
  }

  /** Leaves those in the case who were chosen; whoever is left out stays kept from it. */
  void keep(Accountability one, Set<Long> chosen, DecideProposalForm form) {
    List<AccountableSubject> all = mapper.list(one.id());
    List<AccountableSubject> kept = all.stream().filter(subject -> chosen.contains(subject.id())).toList();
    if (kept.size() < chosen.size()) {
      throw DomainException.invalid("subjects", "accountability.subject.unknown");
    }
    if (kept.stream().anyMatch(subject -> subject.officeId() == form.handlingOffice())) {
      throw DomainException.invalid("handlingOffice", "accountability.subject.handles");
    }
    List<AccountableSubject> dropped = all.stream().filter(subject -> !kept.contains(subject)).toList();
    if (!dropped.isEmpty()) {
      drop(one, dropped, form.dropReason());
    }
  }

  private void drop(Accountability one, List<AccountableSubject> dropped, String reason) {
    if (reason == null) {
      throw DomainException.invalid("dropReason", "accountability.drop.reason", dropped.size());
    }
    String who = dropped.stream().map(labels::of).collect(Collectors.joining("、"));
    texts.seal(AccountabilityTexts.CASE, one.id(), "dropped", who + "：" + reason);
    dropped.forEach(subject -> mapper.delete(subject.id()));
  }

  /** Enters those who are added, from the registers, and keeps them and their kin from the case at once. */
  void add(Accountability one, List<DecideProposalForm.Added> added, long deciderId) {
    for (int i = 0; i < added.size(); i++) {
      String field = "added[" + i + "].";
      AccountableSubject subject = enter(one, added.get(i), field);
      texts.seal(AccountabilityTexts.SUBJECT, subject.id(), "added", added.get(i).reason());
      if (subject.personId() != null) {
        access.exclude(one.subject(), subject.personId(), "RESPONDENT", true);
      }
      register.kin(one).forEach(person -> access.exclude(one.subject(), person, "KIN", true));
      if (access.isExcluded(one.subject(), deciderId)) {
        throw DomainException.invalid(field + "kind", "accountability.opener.tied");
      }
    }
  }

  private AccountableSubject enter(Accountability one, DecideProposalForm.Added added, String field) {
    boolean unit = added.kind() == SubjectKind.UNIT;
    String at = field + (unit ? "unit" : "post");
    Long id = unit ? added.unit() : added.post();
    if (id == null) {
      throw DomainException.invalid(at, "accountability.added.needed");
    }
    List<AccountableSubject> before = mapper.list(one.id());
    AccountableSubject subject = unit ? register.enterUnit(one, id, at) : register.enterHolder(one, id, at);
    if (before.stream().anyMatch(known -> known.kind() == subject.kind() && (unit
        ? known.officeId() == subject.officeId() : Objects.equals(known.personId(), subject.personId())))) {
      throw DomainException.invalid(at, "accountability.subject.twice");
    }
    return subject;
  }
}
