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
 * see its own line and items and may say what is wrong; whoever edits reads it and decides.
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

  /** What the person's offices have to check now, newest first. */
  public List<UnitCheck> of(Viewer viewer) {
    List<Long> offices = viewer.appointments().stream().filter(post -> post.roles().stream().noneMatch(Role::alone))
        .map(Appointment::officeId).distinct().toList();
    return offices.isEmpty() ? List.of() : mapper.listChecks(offices, SHOWN);
  }

  /** One of them; "not found" for everybody else, and once the circular was sent in. */
  public UnitCheck one(Viewer viewer, String ref, long officeId) {
    return of(viewer).stream().filter(check -> check.ref().equals(ref) && check.officeId() == officeId).findFirst()
        .orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** The unit's overdue items, as far as the person may see them. */
  public List<NamedItem> items(Viewer viewer, UnitCheck check) {
    return mapper.listVisibleItems(viewer, check.bulletinId()).stream()
        .filter(item -> item.officeId() == check.officeId()).toList();
  }

  /** Says what is wrong; said again, it replaces what was said. */
  @Transactional
  public void object(Viewer viewer, String ref, long officeId, UnitObjection form) {
    UnitCheck check = one(viewer, ref, officeId);
    mapper.lock(check.bulletinId());
    mapper.updateObjection(one(viewer, ref, officeId), form.objection(), viewer.personId(), clock.today());
    audit.record(viewer.personId(), officeId, "bulletin.object",
        mapper.findById(check.bulletinId()).orElseThrow().subject(), null);
  }
}
