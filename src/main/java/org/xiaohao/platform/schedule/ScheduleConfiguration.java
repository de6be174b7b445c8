package org.xiaohao.platform.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.audit.Seals;
import org.xiaohao.platform.notification.Outbox;
import org.xiaohao.platform.parcel.ParcelRounds;
import org.xiaohao.platform.workflow.VersionMoves;

/** The recurring jobs. They are rows of the database, so that of several nodes one runs each. */
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
  @InZones(NetworkZone.DISCIPLINE)
  RecurringTask<Void> parcelJob(ParcelRounds rounds, @Value("${xiaohao.handover.every}") Duration every) {
    return Tasks.recurring("parcels", FixedDelay.of(every)).execute((instance, context) -> rounds.run());
  }

  @Bean
  RecurringTask<Void> dueWorkJob(DueWorks works) {
    return Tasks.recurring("due-work", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((instance, context) -> works.run());
  }

  @Bean
  RecurringTask<Void> versionMoveJob(VersionMoves moves) {
    return Tasks.recurring("version-moves", FixedDelay.of(Duration.ofSeconds(5)))
        .execute((instance, context) -> moves.work());
  }

  @Bean
  RecurringTask<Void> sealJob(Seals seals) {
    return Tasks.recurring("audit-seal", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((instance, context) -> seals.sealAll());
  }

  @Bean
  RecurringTask<Void> sealRootJob(SealRoots roots) {
    return Tasks.recurring("audit-root", new Daily(ZoneId.of("Asia/Shanghai"), LocalTime.of(8, 0)))
        .execute((instance, context) -> roots.mail());
  }
}
