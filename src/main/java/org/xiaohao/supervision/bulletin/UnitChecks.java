package org.xiaohao.supervision.bulletin;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Appointment;
import org.xiaohao.platform.organisation.Role;

/**
 * Units check what is to be said of them before a circular goes out (核对). As long as it is being edited, the people of a unit
 * see its own line and items and may say what is wrong; whoever edits must answer it before the circular goes in, and the
 * unit reads the answer.
 */
@Service
public class UnitChecks {

  private static final int SHOWN = 50;

  private final BulletinMapper mapper;
  private final Audit audit;
  private final BusinessClock clock;

  UnitChecks(BulletinMapper mapper, Audit audit, BusinessClock clock) {
    this.mapper = mapper;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the person's offices have to check now, and the answers to what they said, newest first. */
  public List<UnitCheck> of(Viewer viewer) {
    List<Long> offices = viewer.appointments().stream().filter(post -> post.roles().stream().noneMatch(Role::alone))
        .map(Appointment::officeId).distinct().toList();
    return offices.isEmpty() ? List.of() : mapper.listChecks(offices, SHOWN);
  }

  /** One of them; "not found" for everybody else. */
  public UnitCheck one(Viewer viewer, String ref, long officeId) {
    return of(viewer).stream().filter(check -> check.ref().equals(ref) && check.officeId() == officeId).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The unit's overdue items, as far as the person may see them. */
  public List<NamedItem> items(Viewer viewer, UnitCheck check) {
    return mapper.listVisibleItems(viewer, check.bulletinId()).stream()
        .filter(item -> item.officeId() == check.officeId()).toList();
  }

  private UnitCheck open(Viewer viewer, String ref, long officeId) {
    UnitCheck check = one(viewer, ref, officeId);
    if (!check.open()) {
      throw DomainException.conflict("bulletin.objection.late");
    }
    return check;
  }

  /** Says what is wrong; said again, it replaces what was said and is to be answered anew. */
  @Transactional
  public void object(Viewer viewer, String ref, long officeId, UnitObjection form) {
    UnitCheck check = open(viewer, ref, officeId);
    mapper.lock(check.bulletinId());
    mapper.updateObjection(open(viewer, ref, officeId), form.objection(), viewer.personId(), clock.today());
    audit.record(viewer.personId(), officeId, "bulletin.object",
        mapper.findById(check.bulletinId()).orElseThrow().subject(), null);
  }
}
