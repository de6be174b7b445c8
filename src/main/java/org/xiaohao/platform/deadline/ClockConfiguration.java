package org.xiaohao.platform.deadline;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the system clock: UTC, for log-ins, leases, the outbox and the engine; deadlines read the business clock. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  Clock systemClock() {
    return Clock.systemUTC();
  }
}
