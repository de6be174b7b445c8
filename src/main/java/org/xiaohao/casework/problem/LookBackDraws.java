package org.xiaohao.casework.problem;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.References;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.organisation.Role;

/**
 * Draws the sample of a look-back. The seed comes from the program and a quarter is drawn once per office, so that nobody
 * draws again until the sample pleases.
 */
@Service
public class LookBackDraws {

  private static final int SEED_BOUND = 1_000_000_000;
  private static final int MONTHS = 3;

  private final LookBackMapper mapper;
  private final ItemOffices offices;
  private final BusinessClock clock;
  private final Audit audit;
  private final SecureRandom random = new SecureRandom();

  LookBackDraws(LookBackMapper mapper, ItemOffices offices, BusinessClock clock, Audit audit) {
    this.mapper = mapper;
    this.offices = offices;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Draws from all items that were closed in the quarter by offices of the division and below, and still are.
   *
   * @return reference of the look-back
   */
  @Transactional
  public String draw(Viewer viewer, LookBackDraft draft) {
    if (!viewer.holds(Role.SUPERVISION_OFFICE, draft.office())) {
      throw DomainException.forbidden("problem.list.not.your.office");
    }
    LocalDate from = begin(draft.quarter());
    List<LookBackMapper.Closed> closed = mapper.listClosed(offices.divisionOf(draft.office()).path(), from,
        from.plusMonths(MONTHS).minusDays(1));
    if (from.isAfter(clock.today()) || closed.isEmpty()) {
      throw DomainException.invalid("quarter", "problem.lookback.empty", draft.quarter());
    }
    if (mapper.findByQuarter(draft.office(), draft.quarter()).isPresent()) {
      throw DomainException.invalid("quarter", "problem.lookback.drawn", draft.quarter());
    }
    String seed = String.format("%09d", random.nextInt(SEED_BOUND));
    List<String> sample = Sample.draw(seed, draft.percent(), closed.stream().map(LookBackMapper.Closed::ref).toList());
    LookBack drawn = new LookBack(0, References.next('B'), draft.office(), draft.quarter(), seed, draft.percent(),
        closed.size(), sample.size(), viewer.personId(), clock.today());
    mapper.insert(drawn);
    long id = mapper.findByRef(drawn.ref()).orElseThrow().id();
    closed.forEach(item -> mapper.insertItem(id, item, Set.copyOf(sample).contains(item.ref())));
    audit.record(viewer.personId(), draft.office(), "lookback.draw", null,
        drawn.ref() + " " + draft.quarter() + " " + seed + " " + sample.size() + "/" + closed.size());
    return drawn.ref();
  }

  private static LocalDate begin(String quarter) {
    int year = Integer.parseInt(quarter.substring(0, quarter.length() - 2));
    int number = quarter.charAt(quarter.length() - 1) - '0';
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }
}
