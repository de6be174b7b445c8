package org.xiaohao.supervision.diligence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;

/** The three villages, one good, one middling and one poor, that each leader takes on (包抓3村, S23). */
@Service
public class VillageContracts {

  private final VillageMapper mapper;
  private final Leaders leaders;
  private final BusinessClock clock;
  private final Audit audit;

  VillageContracts(VillageMapper mapper, Leaders leaders, BusinessClock clock, Audit audit) {
    this.mapper = mapper;
    this.leaders = leaders;
    this.clock = clock;
    this.audit = audit;
  }

  /** A village to choose from. */
  public record Village(long id, String name) {
  }

  /** The leaders whom the person oversees with their villages of today; who has not one of each kind is flagged. */
  public List<LeaderVillages> list(Viewer viewer, Long after, int limit) {
    List<Leader> all = leaders.list(viewer, after, limit);
    Map<Long, List<VillageContract>> byLeader = all.isEmpty() ? Map.of()
        : mapper.list(all.stream().map(Leader::postId).toList()).stream()
            .filter(contract -> contract.holdsOn(clock.today())).collect(Collectors.groupingBy(VillageContract::postId));
    return all.stream().map(leader -> LeaderVillages.of(leader, byLeader.getOrDefault(leader.postId(), List.of())))
        .toList();
  }

  /** The villages of one leader today. */
  public LeaderVillages of(Leader leader) {
    return LeaderVillages.of(leader, on(leader, clock.today()));
  }

  /** What a leader has, or has had, on a day. */
  List<VillageContract> on(Leader leader, LocalDate day) {
    return all(leader).stream().filter(contract -> contract.holdsOn(day)).toList();
  }

  /** All that a leader has or ever had. */
  public List<VillageContract> all(Leader leader) {
    return mapper.list(List.of(leader.postId()));
  }

  /** The villages that lie in the leader's area. */
  public List<Village> choices(Leader leader) {
    return mapper.listPlaces(leader.path(), clock.today()).stream().map(VillageMapper.Place::choice).toList();
  }

  /** Takes on a village of the leader's own area. */
  @Transactional
  public void take(Viewer viewer, String code, NewContract form) {
    Leader leader = leaders.requireOwn(viewer, code);
    if (choices(leader).stream().noneMatch(village -> village.id() == form.village())) {
      throw DomainException.invalid("village", "diligence.village.outside");
    }
    if (all(leader).stream().anyMatch(known -> known.villageId() == form.village() && known.toOn() != null
        && !known.toOn().isBefore(form.fromOn()))) {
      throw DomainException.invalid("fromOn", "diligence.village.then");
    }
    leaders.holder(leader, "fromOn", form.fromOn());
    try {
      mapper.insert(leader.postId(), form, viewer.personId());
    } catch (DuplicateKeyException known) {
      throw DomainException.invalid("village", "diligence.village.known");
    }
    audit.record(viewer.personId(), null, "diligence.village", leader.subject(), form.village() + " " + form.grade());
  }

  /** Ends what a leader has of a village. */
  @Transactional
  public void end(Viewer viewer, String code, long villageId, ContractEnd form) {
    Leader leader = leaders.requireOwn(viewer, code);
    long id = mapper.lockRunning(leader.postId(), villageId).orElseThrow(() -> DomainException.notFound("unknown"));
    LocalDate from = all(leader).stream().filter(contract -> contract.id() == id).findFirst().orElseThrow().fromOn();
    if (form.toOn().isBefore(from) || form.toOn().isAfter(clock.today())) {
      throw DomainException.invalid("toOn", "diligence.village.end", from, clock.today());
    }
    mapper.updateEnd(id, form.toOn());
    audit.record(viewer.personId(), null, "diligence.village.end", leader.subject(), villageId + " " + form.toOn());
  }
}
