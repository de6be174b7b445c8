package org.xiaohao;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.session.SessionAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The zone that takes reports (ruling 3, decision 16): the public pages, sealing, packages, and nothing that is not named
 * in {@link IntakeParts}. No engine, no scheduler of the database, no sessions, no logins, no office tables.
 */
@EnableAutoConfiguration(exclude = {UserDetailsServiceAutoConfiguration.class, SessionAutoConfiguration.class},
    excludeName = {"org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
        "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
        "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerMetricsAutoConfiguration",
        "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerActuatorAutoConfiguration",
        "org.springdoc.core.configuration.SpringDocConfiguration"})
@ComponentScan(useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.CUSTOM, classes = IntakeParts.class),
    excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@MapperScan(annotationClass = Mapper.class, basePackages = "org.xiaohao",
    excludeFilters = @Filter(type = FilterType.CUSTOM, classes = IntakeParts.OtherMappers.class))
class IntakeProgram {

  /** The migrations of the tables that zone has; the build puts them there. */
  @Bean
  FlywayConfigurationCustomizer intakeTables() {
    return flyway -> flyway.locations("classpath:db/intake").outOfOrder(true);
  }
}
