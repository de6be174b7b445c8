package org.xiaohao.browser;

import java.util.HashMap;
import java.util.Map;
import org.xiaohao.support.Chromium;

/** The people of a journey, each in a browser of their own that stays open. */
final class Cast {

  private final Chromium chromium;
  private final int port;
  private final Map<String, Desk> desks = new HashMap<>();

  Cast(Chromium chromium, int port) {
    this.chromium = chromium;
    this.port = port;
  }

  Desk as(String login) {
    return desks.computeIfAbsent(login, name -> new Desk(chromium, port, name));
  }

  int people() {
    return desks.size();
  }
}
