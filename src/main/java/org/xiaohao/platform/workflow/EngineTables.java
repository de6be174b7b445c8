package org.xiaohao.platform.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the engine's own scripts, in utf8mb4 so that every character fits and joins keep their
 * indexes, and adds the two indexes it lacks. A database cannot roll these statements back, so a run that was killed is
 * simply run again: what exists already is passed over.
 */
@Component
class EngineTables implements JavaMigration {

  private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.mysql.create.";
  private static final List<String> PARTS =
      List.of("engine", "history", "identity", "decision.engine", "decision.history", "case.engine", "case.history");
  private static final List<String> MISSING_INDEXES = List.of(
      "create index XH_IDX_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_)",
      "create index XH_IDX_JOB_DUEDATE on ACT_RU_JOB(DUEDATE_)");
  /** Table, index, row, constraint exists already; 1005 and 121 are MariaDB's words for the last. */
  private static final Set<Integer> EXISTS_ALREADY = Set.of(1050, 1061, 1062, 1826, 1005, 121);

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    try (Statement statement = context.getConnection().createStatement()) {
      for (String part : PARTS) {
        for (String sql : statements(SCRIPTS + part + ".sql")) {
          execute(statement, sql);
        }
      }
      for (String sql : MISSING_INDEXES) {
        execute(statement, sql);
      }
    }
  }

  private static void execute(Statement statement, String sql) throws SQLException {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      if (!EXISTS_ALREADY.contains(e.getErrorCode())) {
        throw e;
      }
    }
  }

  static List<String> statements(String resource) throws IOException {
    try (InputStream in = EngineTables.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the engine's script is missing: " + resource);
      }
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?m)^--.*$", "")
          .replaceAll("(?i)charset=utf8 collate utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
      return List.of(script.split(";")).stream().map(String::strip).filter(sql -> !sql.isEmpty()).toList();
    }
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("001");
  }

  @Override
  public String getDescription() {
    return "engine tables";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return false;
  }
}
