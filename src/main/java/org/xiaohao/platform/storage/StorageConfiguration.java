package org.xiaohao.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.xiaohao.platform.NetworkZone;

/** The one data source: the server named by {@code XIAOHAO_DB_URL}, else the embedded one. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

  private static final String EMBEDDED = "'${xiaohao.db.url:}'.isBlank()";

  @Bean(destroyMethod = "close")
  @ConditionalOnExpression(EMBEDDED)
  EmbeddedDatabase embeddedDatabase(@Value("${xiaohao.data-dir}") Path dataFolder,
      @Value("${xiaohao.db.embedded-program-dir}") Path programFolder,
      @Value("${xiaohao.db.embedded-memory-mb}") int memory) {
    try {
      return new EmbeddedDatabase(dataFolder, programFolder, memory);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException("this package holds no embedded database: set XIAOHAO_DB_URL, XIAOHAO_DB_USER and "
          + "XIAOHAO_DB_PASSWORD to a MySQL server", e);
    }
  }

  @Bean
  @ConditionalOnExpression(EMBEDDED)
  HikariDataSource embeddedDataSource(EmbeddedDatabase database, @Value("${xiaohao.db.pool-size}") int poolSize,
      Environment environment) {
    return pool(database.url(), "xiaohao", database.password(), poolSize, NetworkZone.of(environment));
  }

  @Bean
  @ConditionalOnExpression("!" + EMBEDDED)
  HikariDataSource serverDataSource(@Value("${xiaohao.db.url}") String url, @Value("${xiaohao.db.user}") String user,
      @Value("${xiaohao.db.password}") String password, @Value("${xiaohao.db.pool-size}") int poolSize,
      Environment environment) {
    return pool(url, user, password, poolSize, NetworkZone.of(environment));
  }

  private static HikariDataSource pool(String url, String user, String password, int size, NetworkZone zone) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    pool.setMaximumPoolSize(size);
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    // The engine keeps whole seconds; other schemas of one server stay unseen; dates are UTC; plans are kept.
    pool.addDataSourceProperty("sendFractionalSeconds", "false");
    pool.addDataSourceProperty("nullDatabaseMeansCurrent", "true");
    pool.addDataSourceProperty("connectionTimeZone", "UTC");
    pool.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
    pool.addDataSourceProperty("useServerPrepStmts", "true");
    pool.addDataSourceProperty("cachePrepStmts", "true");
    pool.addDataSourceProperty("prepStmtCacheSize", "500");
    pool.addDataSourceProperty("prepStmtCacheSqlLimit", "4096");
    pool.addDataSourceProperty("rewriteBatchedStatements", "true");
    // The pool alone changes the session, so the driver need not ask the server for its state.
    pool.addDataSourceProperty("useLocalSessionState", "true");
    pool.addDataSourceProperty("cacheServerConfiguration", "true");
    // Rows travel under their ids, so that their seals hold: the two zones draw them from series that never meet.
    switch (zone) {
      case INTAKE -> pool.addDataSourceProperty("sessionVariables", "auto_increment_increment=2,auto_increment_offset=1");
      case DISCIPLINE ->
          pool.addDataSourceProperty("sessionVariables", "auto_increment_increment=2,auto_increment_offset=2");
      default -> { }
    }
    return pool;
  }
}
