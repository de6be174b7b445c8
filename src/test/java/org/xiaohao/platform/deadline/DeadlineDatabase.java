package org.xiaohao.platform.deadline;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.xiaohao.support.TestServer;

/** The module on an embedded MariaDB, with a system clock that stands still and a listener that writes events down. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
@MapperScan(basePackageClasses = Deadlines.class, annotationClass = org.apache.ibatis.annotations.Mapper.class)
@Import({BusinessClock.class, WorkingCalendar.class, RuleSets.class, Schedule.class, ClockViews.class,
    Deadlines.class, Ladder.class, DeadlineDatabase.Heard.class})
class DeadlineDatabase {

  @Bean
  HikariDataSource dataSource() {
    return TestServer.schema("deadline", "V004__deadline.sql", "V043__deadline_missing_year.sql");
  }

  @Bean
  JdbcTemplate jdbc(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  @Bean
  PlatformTransactionManager transactions(DataSource dataSource) {
    return new DataSourceTransactionManager(dataSource);
  }

  @Bean
  SqlSessionFactory sessions(DataSource dataSource) {
    return TestServer.sessions(dataSource);
  }

  /** 2026-11-22, a Sunday. */
  @Bean
  Clock systemClock() {
    return Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
  }

  /** Writes down what was published; can be told to fail or to act first. */
  static class Heard {

    final List<Object> events = new ArrayList<>();
    Runnable onRung = () -> { };

    @EventListener
    void on(ClockChanged event) {
      events.add(event);
    }

    @EventListener
    void on(RungReached event) {
      events.add(event);
      onRung.run();
    }

    List<String> rungs() {
      return events.stream().filter(RungReached.class::isInstance).map(e -> ((RungReached) e).rung()).toList();
    }
  }
}
