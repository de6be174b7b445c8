package org.xiaohao.supervision.diligence;

import java.time.YearMonth;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** The days that leaders spend in their villages, and what they find there (解剖麻雀, S23). */
@Service
public class FieldDays {

  private final FieldDayMapper mapper;
  private final Leaders leaders;
  private final VillageContracts contracts;
  private final Audit audit;

  FieldDays(FieldDayMapper mapper, Leaders leaders, VillageContracts contracts, Audit audit) {
    this.mapper = mapper;
    this.leaders = leaders;
    this.contracts = contracts;
    this.audit = audit;
  }

  /** The field days of a month, in order. */
  public List<FieldDay> days(Leader leader, YearMonth month) {
    return mapper.list(leader.postId(), month.atDay(1), month.atEndOfMonth());
  }

  /** What was found on the field days of a month. */
  public List<FieldNote> notes(Leader leader, YearMonth month) {
    return mapper.listNotes(leader.postId(), month.atDay(1), month.atEndOfMonth());
  }

  /** Enters a day in a village that the leader had on that day. */
  @Transactional
  public void enter(Viewer viewer, String code, NewFieldDay day) {
    Leader leader = leaders.requireOwn(viewer, code);
    leaders.holder(leader, "heldOn", day.heldOn());
    if (contracts.on(leader, day.heldOn()).stream().noneMatch(own -> own.villageId() == day.village())) {
      throw DomainException.invalid("village", "diligence.village.not.yours", day.heldOn());
    }
    try {
      mapper.insert(leader.postId(), day, viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("heldOn", "diligence.field.known", day.heldOn());
    }
    long id = mapper.findId(leader.postId(), day);
    for (int number = 1; number <= day.notes().size(); number++) {
      mapper.insertNote(id, number, day.notes().get(number - 1));
    }
    audit.record(viewer.personId(), null, "diligence.field", leader.subject(), day.village() + " " + day.heldOn());
  }
}
