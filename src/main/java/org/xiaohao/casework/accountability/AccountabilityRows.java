package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;

/** The rows of accountability cases and the one place where their state changes. */
@Component
class AccountabilityRows {

  private final AccountabilityMapper mapper;
  private final SubjectMapper subjects;
  private final BusinessClock clock;

  AccountabilityRows(AccountabilityMapper mapper, SubjectMapper subjects, BusinessClock clock) {
    this.mapper = mapper;
    this.subjects = subjects;
    this.clock = clock;
  }

  Accountability byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  Accountability of(CaseRef subject) {
    return byId(subject.id());
  }

  /** First lock of every step. */
  Accountability lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
    return byId(id);
  }

  List<AccountableSubject> subjects(Accountability one) {
    return subjects.list(one.id());
  }

  LocalDate today() {
    return clock.today();
  }

  void requireState(Accountability one, AccountabilityState state) {
    if (one.state() != state) {
      throw DomainException.conflict("accountability.state", one.state().name());
    }
  }

  void move(Accountability one, AccountabilityState next) {
    if (!one.state().mayBecome(next) || mapper.updateState(one.id(), one.state(), next) == 0) {
      throw DomainException.conflict("accountability.state", one.state().name());
    }
  }

  /** The subjects by id, so that a form can be checked against them. */
  Map<Long, AccountableSubject> byId(Accountability one) {
    Map<Long, AccountableSubject> all = new LinkedHashMap<>();
    subjects(one).forEach(subject -> all.put(subject.id(), subject));
    return all;
  }

  /** Refuses rows that name somebody who is no subject, or one subject twice. */
  void requireEachOnce(Map<Long, AccountableSubject> subjects, List<Long> named, String list) {
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < named.size(); i++) {
      if (!subjects.containsKey(named.get(i))) {
        throw DomainException.invalid(list + "[" + i + "].subject", "accountability.subject.unknown");
      }
      if (!seen.add(named.get(i))) {
        throw DomainException.invalid(list + "[" + i + "].subject", "accountability.subject.twice");
      }
    }
  }

  void requireNotFuture(String field, LocalDate day) {
    if (day.isAfter(today())) {
      throw DomainException.invalid(field, "accountability.date.future", today());
    }
  }
}
