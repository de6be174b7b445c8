package org.xiaohao.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rings the reminder ladder 催办 (D18). It asks which rung's time has passed and was not rung yet, never whether exactly
 * n days are left, so downtime loses none and rings none twice.
 */
@Component
public class Ladder {

  private static final Logger LOG = LoggerFactory.getLogger(Ladder.class);
  private static final int BATCH = 200;

  private final DeadlineMapper mapper;
  private final BusinessClock clock;
  private final Schedule schedule;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  Ladder(
      DeadlineMapper mapper,
      BusinessClock clock,
      Schedule schedule,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.clock = clock;
    this.schedule = schedule;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Rings every rung that is due, one transaction a clock; call it outside a transaction. A clock that fails is logged
   * and tried again by the next call, the others are rung.
   *
   * @return how many rungs were rung
   */
  public int ring() {
    LocalDate today = clock.today();
    int rung = 0;
    RungDue last = new RungDue(0, LocalDate.of(1000, 1, 1));
    List<RungDue> batch = mapper.listRungsDue(today, last.nextRungOn(), last.id(), BATCH);
    while (!batch.isEmpty()) {
      for (RungDue due : batch) {
        rung += tryToRing(due.id(), today);
      }
      last = batch.get(batch.size() - 1);
      batch = mapper.listRungsDue(today, last.nextRungOn(), last.id(), BATCH);
    }
    return rung;
  }

  private int tryToRing(long id, LocalDate today) {
    try {
      return transaction.execute(status -> ring(id, today));
    } catch (LadderTaken taken) {
      return 0;
    } catch (ConcurrencyFailureException lost) {
      LOG.info("Clock {} lost a race and is rung by the next call", id);
      return 0;
    } catch (RuntimeException e) {
      LOG.error("Clock {} could not be rung", id, e);
      return 0;
    }
  }

  /**
   * Publishes first and locks the clock's row last: listeners lock the case's row, and everybody locks the case before
   * its clocks. If another node rang it or its date moved meanwhile, all that the
   * listeners wrote is rolled back.
   */
  private int ring(long id, LocalDate today) {
    Deadline seen = mapper.findById(id).orElseThrow();
    if (!seen.runs()) {
      return 0;
    }
    List<Rung> missed = schedule.missed(seen, today);
    missed.forEach(rung -> events.publishEvent(
        new RungReached(seen.subject(), seen.code(), rung.name(), seen.dueOn())));
    Deadline locked = mapper.lockById(id).orElseThrow();
    if (!locked.rung().equals(seen.rung()) || !locked.dueOn().equals(seen.dueOn())) {
      throw new LadderTaken();
    }
    schedule.plan(locked, missed.isEmpty() ? seen.rung() : missed.get(missed.size() - 1).name());
    mapper.update(locked);
    return missed.size();
  }

  /** Another node rang this clock, or its date moved, at the same time. */
  private static final class LadderTaken extends RuntimeException {
  }
}
