package org.xiaohao.platform.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.ResultSetMetaData;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Copies rows as they are, under the same ids: a seal is bound to table, row and field, so it opens in the other zone
 * without being made anew. The zones draw ids from disjoint series. Columns are those the table has, whatever features
 * add to it, which is why these statements stand here and not in a mapper.
 */
@Component
public class CarriedRows {

  private static final String TABLE = "table";
  private static final String ROW = "row";
  private static final String BYTES = "base64";
  private static final String NAME = "[a-z][a-z0-9_]*";

  private final JdbcTemplate jdbc;
  private final Map<String, Set<String>> columns = new ConcurrentHashMap<>();

  CarriedRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the rows of a table in which a column has a value, in order of that column and the first. */
  public List<Long> copy(CargoWriter out, String table, String column, long value) throws IOException {
    return copy(out, table, column + " = ?", row -> true, value);
  }

  /**
   * Writes the rows that fit a condition; returns their ids, where they have one.
   *
   * @param where of constant text, with a question mark for each value
   */
  public List<Long> copy(CargoWriter out, String table, String where, Predicate<ObjectNode> wanted, Object... values)
      throws IOException {
    List<Long> ids = new ArrayList<>();
    for (ObjectNode row : jdbc.query("select * from " + checked(table) + " where " + where + " order by 1", READ, values)) {
      if (wanted.test(row)) {
        out.write(Parcels.JSON.createObjectNode().put(TABLE, table).set(ROW, row));
        ids.add(row.path("id").asLong());
      }
    }
    return ids;
  }

  /** The table of a value that {@link #copy} wrote; empty text for any other value. */
  public static String tableOf(JsonNode value) {
    return value.path(TABLE).asText();
  }

  /**
   * Inserts what {@link #copy} wrote.
   *
   * @param into the tables this kind of package may write
   */
  public void insert(JsonNode value, Set<String> into) {
    String table = tableOf(value);
    if (!into.contains(table)) {
      throw new BadParcel("a row of a table that does not belong into it");
    }
    Map<String, Object> row = new LinkedHashMap<>();
    for (Iterator<Map.Entry<String, JsonNode>> fields = value.path(ROW).fields(); fields.hasNext(); ) {
      Map.Entry<String, JsonNode> field = fields.next();
      if (!columns.computeIfAbsent(table, this::columnsOf).contains(field.getKey())) {
        throw new IllegalStateException("the other zone runs another version: column " + checked(field.getKey())
            + " of " + table + " is unknown here");
      }
      row.put(field.getKey(), plain(field.getValue()));
    }
    String names = String.join(", ", row.keySet());
    String marks = String.join(", ", row.keySet().stream().map(name -> "?").toList());
    jdbc.update("insert into " + checked(table) + " (" + names + ") values (" + marks + ")", row.values().toArray());
  }

  private static Object plain(JsonNode value) {
    try {
      return value.has(BYTES) ? value.get(BYTES).binaryValue() : value.asText();
    } catch (IOException e) {
      throw new BadParcel("bytes that are none");
    }
  }

  private Set<String> columnsOf(String table) {
    return jdbc.query("select * from " + checked(table) + " limit 0", result -> {
      ResultSetMetaData meta = result.getMetaData();
      Set<String> names = new HashSet<>();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        names.add(meta.getColumnName(i));
      }
      return names;
    });
  }

  private static final RowMapper<ObjectNode> READ = (result, index) -> {
    ResultSetMetaData meta = result.getMetaData();
    ObjectNode row = Parcels.JSON.createObjectNode();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      switch (meta.getColumnType(i)) {
        case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> {
          byte[] bytes = result.getBytes(i);
          if (bytes != null) {
            row.set(meta.getColumnName(i), Parcels.JSON.createObjectNode().put(BYTES, bytes));
          }
        }
        case Types.BIT, Types.BOOLEAN -> {
          boolean set = result.getBoolean(i);
          if (!result.wasNull()) {
            row.put(meta.getColumnName(i), set ? "1" : "0");
          }
        }
        default -> {
          String text = result.getString(i);
          if (text != null) {
            row.put(meta.getColumnName(i), text);
          }
        }
      }
    }
    return row;
  };

  private static String checked(String name) {
    if (!name.matches(NAME)) {
      throw new BadParcel("a name that is none");
    }
    return name;
  }
}
