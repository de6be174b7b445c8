package org.xiaohao.platform.vault;

import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.xiaohao.support.TestServer;

/** The tables of vault and attachments, made once for all their tests. */
public final class VaultDatabase {

  private static DataSource dataSource;

  private VaultDatabase() {
  }

  public static synchronized DataSource dataSource() {
    if (dataSource == null) {
      dataSource = TestServer.schema("vault", "V005__vault.sql", "V006__attachment.sql", "V034__attachment_scan.sql");
    }
    return dataSource;
  }

  public static SqlSessionFactory sessions(DataSource source) {
    return TestServer.sessions(source);
  }
}
