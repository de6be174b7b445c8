package org.xiaohao.platform.supervising;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.campaign.Campaigns;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.Deadlines;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.Vault;

/** The rows of supervisions with their sealed words and the clocks of their answers. */
@Component
class SupervisionRows {

  private static final String TABLE = "supervision";
  private static final String REQUEST = "supervision_request";
  private static final String CLOCK = "URGE";

  private final SupervisionMapper mapper;
  private final Vault vault;
  private final Keyring keyring;
  private final Deadlines deadlines;
  private final Days days;

  SupervisionRows(SupervisionMapper mapper, Vault vault, Keyring keyring, Deadlines deadlines, Days days) {
    this.mapper = mapper;
    this.vault = vault;
    this.keyring = keyring;
    this.deadlines = deadlines;
    this.days = days;
  }

  /** Today, and the rules by which an answer is due. */
  @Component("supervisionDays")
  record Days(BusinessClock clock, Campaigns campaigns) {
  }

  Supervision open(CaseRef subject, long officeId, long personId, String reason) {
    String ref = References.next('U');
    mapper.insert(ref, subject, officeId, today(), personId);
    Supervision one = mapper.findByRef(ref).orElseThrow();
    vault.seal(TABLE, one.id(), "reason", reason, List.of(keyring.staff()));
    return one;
  }

  /** Asks; due on that day, or else as the rule says. */
  SupervisionRequest ask(Supervision one, SupervisionRequest.Kind kind, long personId, String words, LocalDate dueOn) {
    int no = mapper.listRequests(one.id()).size() + 1;
    mapper.insertRequest(one.id(), no, kind, today(), personId, dueOn == null ? today() : dueOn);
    SupervisionRequest request = requests(one).get(no - 1);
    if (words != null) {
      vault.seal(REQUEST, request.id(), "words", words, List.of(keyring.staff()));
    }
    if (dueOn == null) {
      deadlines.start(request.clockSubject(), CLOCK, days.campaigns().ruleSet(), today());
      mapper.updateDueOn(request.id(), deadlines.dueOn(request.clockSubject(), CLOCK).orElseThrow());
    } else {
      deadlines.startUntil(request.clockSubject(), CLOCK, days.campaigns().ruleSet(), today(), dueOn);
    }
    return requests(one).get(no - 1);
  }

  void answer(SupervisionRequest request, long personId, long officeId, String words) {
    if (mapper.answer(request.id(), today(), personId, officeId) == 0) {
      throw DomainException.conflict("supervision.answered");
    }
    vault.seal(REQUEST, request.id(), "answer", words, List.of(keyring.staff()));
    deadlines.meet(request.clockSubject(), CLOCK);
  }

  /** What was asked and not answered is owed no more. */
  void end(Supervision one, Long personId) {
    if (mapper.end(one.id(), today(), personId) == 0) {
      throw DomainException.conflict("supervision.ended");
    }
    requests(one).forEach(request -> deadlines.cancel(request.clockSubject(), CLOCK));
  }

  Optional<Supervision> byRef(String ref) {
    return mapper.findByRef(ref);
  }

  List<Supervision> openOf(CaseRef subject) {
    return mapper.listOpenByCase(subject);
  }

  List<SupervisionRequest> requests(Supervision one) {
    return mapper.listRequests(one.id());
  }

  String reason(Supervision one) {
    return vault.openAsStaff(TABLE, one.id(), "reason").orElse(null);
  }

  String words(SupervisionRequest request) {
    return vault.openAsStaff(REQUEST, request.id(), "words").orElse(null);
  }

  String answer(SupervisionRequest request) {
    return request.answered() ? vault.openAsStaff(REQUEST, request.id(), "answer").orElse(null) : null;
  }

  LocalDate today() {
    return days.clock().today();
  }
}
