package org.xiaohao.platform.workflow;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine's own SQL mappings, a sixth of the time a start takes: read on a second processor while the first still
 * looks for beans. An engine built without them reads them itself.
 */
public final class EngineMappings {

  private static final AtomicReference<CompletableFuture<Configuration>> AHEAD = new AtomicReference<>();

  private EngineMappings() {
  }

  /** Begins to read; the first engine built afterwards takes the result. */
  public static void readAhead() {
    AHEAD.set(CompletableFuture.supplyAsync(EngineMappings::read));
    // Only loads the classes behind the decision tables.
    CompletableFuture.runAsync(() -> DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine());
  }

  private static Configuration read() {
    Properties properties = new Properties();
    properties.put("prefix", "");
    ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", "mysql");
    try (Reader reader = new InputStreamReader(
        Resources.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE),
        StandardCharsets.UTF_8)) {
      return new XMLConfigBuilder(reader, "", properties).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives what was read ahead to an engine that is about to be built. */
  static void give(ProcessEngineConfigurationImpl engine) {
    CompletableFuture<Configuration> ahead = AHEAD.getAndSet(null);
    if (ahead != null && "mysql".equals(engine.getDatabaseType())) {
      Configuration mappings = ahead.join();
      mappings.setEnvironment(new Environment("default", new ManagedTransactionFactory(), engine.getDataSource()));
      mappings.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
      if (engine.isJdbcBatchProcessing()) {
        mappings.setDefaultExecutorType(ExecutorType.BATCH);
      }
      engine.setSqlSessionFactory(new DefaultSqlSessionFactory(mappings));
    }
  }
}
