package org.xiaohao.platform.vault;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;

/**
 * Inserts several sealed records, or several wrapped keys, with one statement. Every filing stores a dozen of them. A
 * mapper's {@code foreach} builds and parses its statement anew for each filing, which took longer than the sealing; these
 * statements differ by their number of rows alone.
 */
@Component
class SealedInserts {

  private static final String CONTENTS =
      "insert into sealed_content (owner_table, owner_id, field, suite, envelope, sha256, created_at) values ";
  private static final String CONTENT = "(?, ?, ?, ?, ?, ?, utc_timestamp(3))";
  private static final String KEYS = "insert into sealed_key (content_id, recipient_kind, recipient_key_id, wrapped_key) values ";
  private static final String KEY = "(?, ?, ?, ?)";

  private final JdbcTemplate jdbc;

  SealedInserts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Inserts the records, at least one, and gives each its id. */
  void insertContents(List<SealedContent> contents) {
    jdbc.execute(connection -> connection.prepareStatement(rows(CONTENTS, CONTENT, contents.size()),
        Statement.RETURN_GENERATED_KEYS), (PreparedStatementCallback<Void>) statement -> {
          int at = 0;
          for (SealedContent content : contents) {
            at = content.write(statement, at);
          }
          statement.executeUpdate();
          takeIds(statement, contents);
          return null;
        });
  }

  private static void takeIds(PreparedStatement statement, List<SealedContent> contents) throws SQLException {
    try (ResultSet ids = statement.getGeneratedKeys()) {
      for (SealedContent content : contents) {
        ids.next();
        content.stored(ids.getLong(1));
      }
    }
  }

  /** Inserts the keys, at least one; returns how many. */
  int insertKeys(List<SealedKey> keys) {
    return jdbc.update(rows(KEYS, KEY, keys.size()), statement -> {
      int at = 0;
      for (SealedKey key : keys) {
        statement.setLong(++at, key.contentId());
        statement.setString(++at, key.recipientKind());
        statement.setString(++at, key.recipientKeyId());
        statement.setBytes(++at, key.wrappedKey());
      }
    });
  }

  private static String rows(String insert, String row, int count) {
    return insert + row + (", " + row).repeat(count - 1);
  }
}
