package org.xiaohao.platform.vault;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.mapper.MapperFactoryBean;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The vault as the program wires it, with real transactions, on {@link VaultDatabase}. */
@TestConfiguration
@EnableTransactionManagement
@Import({TinkSuite.class, Suites.class, DataKeys.class, SealedInserts.class, Vault.class, Rewrapping.class, ReporterKeys.class,
    SealedToken.class})
public class VaultContext {

  /** Starts it with demo keys in the folder and further configuration classes. */
  public static AnnotationConfigApplicationContext start(Path folder, Class<?>... more) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Keyring.class, () -> VaultFixtures.demoKeyring(folder));
    context.register(VaultContext.class);
    if (more.length > 0) {
      context.register(more);
    }
    context.refresh();
    return context;
  }

  @Bean(destroyMethod = "")
  DataSource dataSource() throws Exception {
    return VaultDatabase.dataSource();
  }

  @Bean
  SqlSessionFactory sessions(DataSource source) throws Exception {
    return VaultDatabase.sessions(source);
  }

  @Bean
  PlatformTransactionManager transactions(DataSource source) {
    return new DataSourceTransactionManager(source);
  }

  @Bean
  JdbcTemplate jdbc(DataSource source) {
    return new JdbcTemplate(source);
  }

  @Bean
  MapperFactoryBean<SealedMapper> sealedMapper(SqlSessionFactory sessions) {
    return mapper(SealedMapper.class, sessions);
  }

  /** A mapper bean bound to its XML. */
  public static <M> MapperFactoryBean<M> mapper(Class<M> type, SqlSessionFactory sessions) {
    MapperFactoryBean<M> bean = new MapperFactoryBean<>(type);
    bean.setSqlSessionFactory(sessions);
    return bean;
  }
}
