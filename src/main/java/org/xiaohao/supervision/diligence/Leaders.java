package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.OfficeKind;
import org.xiaohao.platform.organisation.Offices;
import org.xiaohao.platform.organisation.People;

/** The leaders whose duty it is to give time and take on villages (S22, S23), and who may enter what they did. */
@Service
public class Leaders {

  private final LeaderMapper mapper;
  private final Offices offices;
  private final People people;
  private final BusinessClock clock;

  Leaders(LeaderMapper mapper, Offices offices, People people, BusinessClock clock) {
    this.mapper = mapper;
    this.offices = offices;
    this.people = people;
    this.clock = clock;
  }

  /** Leaders of the areas that the person oversees, in order of registration, behind the one with that post. */
  public List<Leader> list(Viewer viewer, Long after, int limit) {
    return mapper.list(viewer, clock.today(), after == null ? 0 : after, limit);
  }

  /** The leader in that post, or "not found" outside the areas that the person oversees (M2). */
  public Leader byCode(Viewer viewer, String code) {
    return mapper.findByCode(viewer, clock.today(), code).orElseThrow(() -> DomainException.notFound("unknown"));
  }

  /** Whether the person is the leader, or an aide: of the own office or of the rectification office beside it (ruling 25). */
  public boolean mayEnter(Viewer viewer, Leader leader) {
    return viewer.worksIn(leader.officeId()) || offices.of(leader.divisionId(), OfficeKind.RECTIFY_OFFICE)
        .filter(office -> viewer.worksIn(office.id())).isPresent();
  }

  /** The leader, for whom the person may enter; refuses others. */
  public Leader requireOwn(Viewer viewer, String code) {
    Leader leader = byCode(viewer, code);
    if (!mayEnter(viewer, leader)) {
      throw DomainException.forbidden("diligence.not.your.leader");
    }
    return leader;
  }

  /** Who held the post on that day, which must be none to come; refuses a day on which it was vacant. */
  long holder(Leader leader, String field, LocalDate day) {
    if (day.isAfter(clock.today())) {
      throw DomainException.invalid(field, "diligence.date.future", clock.today());
    }
    return people.holder(leader.postId(), day).orElseThrow(() -> DomainException.invalid(field, "diligence.vacant", day))
        .id();
  }
}
