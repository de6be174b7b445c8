package org.xiaohao.supervision.diligence;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Level;
import org.xiaohao.platform.organisation.Role;

/** The meeting that each county broadcasts to its villages once a month, on who is in the villages and what they do (S30). */
@Service
public class Broadcasts {

  private static final Set<Role> ENTERING = Set.of(Role.LEADING_GROUP, Role.COUNTY_RECTIFY_OFFICE);

  private final BroadcastMapper mapper;
  private final VillageMapper villages;
  private final HelpedPlaces places;
  private final DutyRecords records;
  private final WorkEntries.Trail trail;

  Broadcasts(BroadcastMapper mapper, VillageMapper villages, HelpedPlaces places, DutyRecords records,
      WorkEntries.Trail trail) {
    this.mapper = mapper;
    this.villages = villages;
    this.places = places;
    this.records = records;
    this.trail = trail;
  }

  /** The counties that the person oversees, with what each held in a month; only those without one if so asked. */
  public List<CountyMonth> list(Viewer viewer, YearMonth month, boolean missingOnly, Long after, int limit) {
    if (missingOnly && !records.kept()) {
      return List.of();
    }
    return mapper.list(viewer, new BroadcastMapper.Asked(month.atDay(1), month.atEndOfMonth(), missingOnly,
        after == null ? 0 : after), limit);
  }

  /** The offices of counties in whose name the person may enter a meeting. */
  public List<Long> entering(Viewer viewer) {
    return viewer.officesWith(ENTERING).stream().filter(office -> places.of(office).level() == Level.COUNTY).toList();
  }

  /** Refuses whoever works in no office that enters meetings. */
  public void requireEntering(Viewer viewer) {
    if (entering(viewer).isEmpty()) {
      throw DomainException.forbidden("diligence.broadcast.office");
    }
  }

  /** Enters a meeting that was held. */
  @Transactional
  public void enter(Viewer viewer, NewBroadcast meeting) {
    records.require();
    if (!entering(viewer).contains(meeting.office())) {
      throw DomainException.forbidden("diligence.broadcast.office");
    }
    Division county = places.of(meeting.office());
    if (meeting.heldOn().isAfter(trail.clock().today())) {
      throw DomainException.invalid("heldOn", "diligence.date.future", trail.clock().today());
    }
    int all = villages.listPlaces(county.path(), meeting.heldOn()).size();
    if (meeting.villages() > all) {
      throw DomainException.invalid("villages", "diligence.broadcast.villages", all);
    }
    try {
      mapper.insert(county.id(), meeting, viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("heldOn", "diligence.broadcast.known", meeting.heldOn());
    }
    trail.audit().record(viewer.personId(), meeting.office(), "diligence.broadcast", new CaseRef("county", county.id()),
        meeting.heldOn() + " " + meeting.villages());
  }
}
