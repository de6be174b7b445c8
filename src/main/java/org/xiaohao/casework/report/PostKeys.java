package org.xiaohao.casework.report;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.vault.KeyedHash;

/**
 * Keyed hashes under which reports on one post are found. They exist only where the office works: with the pepper of the
 * zone that takes reports, a thief could try all posts against them.
 */
@Component
class PostKeys {

  private static final String PURPOSE = "report respondent post";

  private final KeyedHash hashes;

  PostKeys(KeyedHash hashes) {
    this.hashes = hashes;
  }

  String of(long postId) {
    return hashes.of(PURPOSE, Long.toString(postId));
  }

  List<String> candidates(long postId) {
    return hashes.candidates(PURPOSE, Long.toString(postId));
  }
}
