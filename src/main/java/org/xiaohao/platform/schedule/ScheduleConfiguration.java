package org.xiaohao.platform.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xiaohao.platform.notification.Outbox;

/** The two recurring jobs. They are rows of the database, so that of several nodes one runs each. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

  @Bean
  RecurringTask<Void> outboxJob(Outbox outbox) {
    return Tasks.recurring("outbox", FixedDelay.of(Duration.ofSeconds(5))).execute((instance, context) -> {
      while (outbox.send() > 0) {
        Thread.yield();
      }
    });
  }

  @Bean
  RecurringTask<Void> dueWorkJob(DueWorks works) {
    return Tasks.recurring("due-work", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((instance, context) -> works.run());
  }
}
