package org.xiaohao.casework.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** The rows of recalls, where their state changes, and their sealed words. */
@Component
class RecallRows {

  private static final String TABLE = "recall";

  private final RecallMapper mapper;
  private final BusinessClock clock;
  private final Vault vault;
  private final Keyring keyring;

  RecallRows(RecallMapper mapper, BusinessClock clock, Vault vault, Keyring keyring) {
    this.mapper = mapper;
    this.clock = clock;
    this.vault = vault;
    this.keyring = keyring;
  }

  Recall byId(long id) {
    return mapper.findById(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  Recall of(CaseRef subject) {
    return byId(subject.id());
  }

  void lock(long id) {
    mapper.lock(id).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  LocalDate today() {
    return clock.today();
  }

  void move(Recall one, RecallState next) {
    if (!one.state().mayBecome(next) || mapper.updateState(one.id(), one.state(), next) == 0) {
      throw DomainException.conflict("recall.state", one.state().name());
    }
  }

  void requireNotFuture(String field, LocalDate day) {
    if (day.isAfter(today())) {
      throw DomainException.invalid(field, "recall.date.future", today());
    }
  }

  void seal(Recall one, String field, String text) {
    if (text != null) {
      vault.replace(TABLE, one.id(), field, text, List.of(keyring.staff()));
    }
  }

  Map<String, String> texts(Recall one) {
    return vault.openAllAsStaff(TABLE, one.id());
  }
}
