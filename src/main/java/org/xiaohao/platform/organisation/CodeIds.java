package org.xiaohao.platform.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids by code: those in the table, and the next ones for what is new. */
final class CodeIds {

  /** A code in the table and its id. */
  record CodeId(String code, long id) {}

  private final Map<String, Long> ids = new HashMap<>();
  private long last;

  CodeIds(List<CodeId> stored) {
    for (CodeId row : stored) {
      ids.put(row.code(), row.id());
      last = Math.max(last, row.id());
    }
  }

  boolean isNew(String code) {
    return !ids.containsKey(code);
  }

  long add(String code) {
    ids.put(code, ++last);
    return last;
  }

  /** Null for null. */
  Long get(String code) {
    return code == null ? null : ids.get(code);
  }
}
