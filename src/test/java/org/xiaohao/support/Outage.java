package org.xiaohao.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.test.util.ReflectionTestUtils;

/** The database cannot be reached while this is open: every connection is taken, and asking for one soon fails. */
public final class Outage implements AutoCloseable {

  private static final long SHORTEST_PATIENCE_MILLIS = 250;

  private final HikariDataSource pool;
  private final long patience;
  private final List<Connection> taken = new ArrayList<>();

  public Outage(DataSource source) throws SQLException {
    pool = source.unwrap(HikariDataSource.class);
    patience = pool.getHikariConfigMXBean().getConnectionTimeout();
    for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
      taken.add(pool.getConnection());
    }
    waitAtMost(SHORTEST_PATIENCE_MILLIS);
  }

  /** The pool itself looks at its settings only every half minute. */
  private void waitAtMost(long millis) {
    pool.getHikariConfigMXBean().setConnectionTimeout(millis);
    ReflectionTestUtils.setField(pool.getHikariPoolMXBean(), "connectionTimeout", millis);
  }

  @Override
  public void close() throws SQLException {
    waitAtMost(patience);
    for (Connection connection : taken) {
      connection.close();
    }
  }
}
