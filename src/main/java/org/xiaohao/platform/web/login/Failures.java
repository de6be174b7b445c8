package org.xiaohao.platform.web.login;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing: after five failures in a row an account's login waits a minute. Kept per node, in memory. */
@Component
class Failures {

  private static final int ALLOWED = 5;
  private static final long WAIT_MILLIS = 60_000;
  private static final int REMEMBERED = 10_000;

  private final Map<String, Row> rows = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Row> eldest) {
      return size() > REMEMBERED;
    }
  };

  private record Row(int count, long last) {
  }

  synchronized boolean tooMany(String login) {
    Row row = rows.get(login);
    return row != null && row.count() >= ALLOWED && System.currentTimeMillis() - row.last() < WAIT_MILLIS;
  }

  synchronized void count(String login) {
    rows.merge(login, new Row(1, System.currentTimeMillis()),
        (old, one) -> new Row(one.last() - old.last() > WAIT_MILLIS ? 1 : old.count() + 1, one.last()));
  }

  synchronized void forget(String login) {
    rows.remove(login);
  }
}
