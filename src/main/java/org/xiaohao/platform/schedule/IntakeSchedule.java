package org.xiaohao.platform.schedule;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.deadline.DueWork;

/** Does what falls due with the clock in the zone that takes reports, where no scheduler of the database runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@InZones(NetworkZone.INTAKE)
class IntakeSchedule {

  private final BusinessClock clock;
  private final List<DueWork> works;

  IntakeSchedule(BusinessClock clock, List<DueWork> works) {
    this.clock = clock;
    this.works = works;
  }

  @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
  void run() {
    works.forEach(work -> work.run(clock.today()));
  }
}
