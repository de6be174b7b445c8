package org.xiaohao.platform.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** What the API answers to whoever opened a record: 201, where the record is, and its reference. */
public final class Opened {

  private Opened() {
  }

  /**
   * The answer.
   *
   * @param list address of the list in which the record now is
   */
  public static ResponseEntity<Map<String, String>> in(String list, String ref) {
    return ResponseEntity.created(URI.create(list + "/" + ref)).body(Map.of("ref", ref));
  }
}
