package org.xiaohao.platform.organisation;

import javax.sql.DataSource;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.SqlSessionFactory;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.xiaohao.support.TestServer;

/** A MariaDB of its own with the tables and beans of this module, and nothing else of the program. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@MapperScan(basePackageClasses = OrganisationDatabase.class, annotationClass = Mapper.class)
@Import({Divisions.class, Offices.class, People.class, Posts.class, KeptRegister.class, Accounts.class,
    OrganisationImport.class})
class OrganisationDatabase {

  @Bean
  DataSource dataSource() {
    return TestServer.schema("organisation", "V002__organisation.sql");
  }

  @Bean
  DataSourceTransactionManager transactionManager(DataSource dataSource) {
    return new DataSourceTransactionManager(dataSource);
  }

  @Bean
  SqlSessionFactory sqlSessionFactory(DataSource dataSource) {
    return TestServer.sessions(dataSource);
  }

  @Bean
  JdbcTemplate jdbcTemplate(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }
}
