package org.xiaohao.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.WorkingCalendar;
import org.xiaohao.platform.schedule.DueWorks;
import org.xiaohao.platform.workflow.InvalidForm;
import org.xiaohao.platform.workflow.Retry;
import org.xiaohao.platform.workflow.WorkListCheck;

/**
 * Plays the sample cases through the doors of real ones into an empty database, day by day, with the business clock
 * moving forward (decision 39). Each step marks itself in its own transaction, so that a first start that was killed
 * goes on where it stopped.
 */
@Component
@Order(2)
@ConditionalOnProperty(name = {"xiaohao.demo", "xiaohao.demo-cases"}, havingValue = "true")
class DemoCases implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
  private static final LocalDateTime ENDS = LocalDateTime.of(2017, 12, 11, 14, 0);
  private static final int LOGGED = 60;
  private static final int FIRST_HOUR = 9;
  private static final int MINUTES_BETWEEN = 7;

  private final Player player;
  private final DemoMapper mapper;
  private final Time time;
  private final Retry retry;
  private final WorkListCheck check;

  DemoCases(Player player, DemoMapper mapper, Time time, Retry retry, WorkListCheck check) {
    this.player = player;
    this.mapper = mapper;
    this.time = time;
    this.retry = retry;
    this.check = check;
  }

  /** The clock, the calendar and what falls due. */
  @Component
  @ConditionalOnProperty("xiaohao.demo")
  record Time(BusinessClock clock, WorkingCalendar calendar, DueWorks due) {
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (mapper.isClosed()) {
      return;
    }
    goOnWhereItStopped();
    playAll(script(), new HashSet<>(mapper.listPlayed()));
    player.markComplete(ENDS);
    int differences = check.compare().count();
    if (differences > 0) {
      LOG.error("demo: work list and engine differ in {} tasks", differences);
    }
  }

  private void playAll(List<Step> steps, Set<DemoMapper.Played> played) {
    LocalDate day = null;
    int ofDay = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      ofDay = step.on().equals(day) ? ofDay + 1 : 0;
      day = step.on();
      if (!played.contains(new DemoMapper.Played(step.code(), step.number()))) {
        play(step, step.at() != null ? day.atTime(step.at())
            : day.atTime(FIRST_HOUR, 0).plusMinutes((long) MINUTES_BETWEEN * ofDay));
      }
      if ((i + 1) % LOGGED == 0 || i + 1 == steps.size()) {
        LOG.info("demo: {} of {} steps", i + 1, steps.size());
      }
    }
  }

  private List<Step> script() throws IOException {
    Resource[] cases = new PathMatchingResourcePatternResolver().getResources("classpath:config/demo/cases/*.yml");
    return new ScriptFile(new ClassPathResource("config/demo/templates.yml"), time.calendar()::plusWorkingDays)
        .read(List.of(cases));
  }

  /** The trial's days do not pass while it is off: a half-played demo goes on at the moment of its last step. */
  private void goOnWhereItStopped() {
    mapper.findLastAt().map(last -> Duration.between(last, time.clock().now()).toSeconds())
        .filter(seconds -> seconds > 0).ifPresent(mapper::turnClockBack);
  }

  private void play(Step step, LocalDateTime at) {
    if (time.clock().today().isBefore(step.on())) {
      time.clock().moveTo(step.on().atTime(FIRST_HOUR, 0).minusMinutes(MINUTES_BETWEEN));
      time.due().run();
    }
    String refusal = refusal(step, at);
    if (!Objects.equals(refusal, step.refused())) {
      throw new IllegalStateException(step + " as " + step.by() + " met the refusal " + refusal);
    }
    if (refusal != null) {
      player.markRefused(step);
    }
  }

  /** Plays the step and says by which rule it was refused; null if it was not. */
  private String refusal(Step step, LocalDateTime at) {
    try {
      retry.run(() -> player.play(step, at));
      return null;
    } catch (InvalidForm invalid) {
      return invalid.faults().toString();
    } catch (DomainException refusal) {
      return step.refused() != null ? refusal.getMessage()
          : refusal.getMessage() + " " + refusal.field() + " " + refusal.arguments();
    } catch (RuntimeException e) {
      throw new IllegalStateException(step + " as " + step.by() + " failed", e);
    }
  }
}
