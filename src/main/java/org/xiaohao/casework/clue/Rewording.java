package org.xiaohao.casework.clue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xiaohao.casework.escrow.Wording;

/**
 * Whether a text written for the rectification line gives a report away: it names a respondent, or repeats twelve characters
 * on end of what the reporter wrote (ruling 1). Spaces and punctuation do not count.
 */
final class Rewording {

  private static final int RUN = 12;
  private static final int SHORTEST_NAME = 2;

  private final Set<String> runs = new HashSet<>();
  private final List<String> names;

  Rewording(List<String> words, List<String> names) {
    this.names = names.stream().map(Wording::bare).filter(name -> name.length() >= SHORTEST_NAME).toList();
    words.stream().map(Wording::bare).forEach(text -> {
      for (int i = 0; i + RUN <= text.length(); i++) {
        runs.add(text.substring(i, i + RUN));
      }
    });
  }

  boolean names(String text) {
    String plain = Wording.bare(text);
    return names.stream().anyMatch(plain::contains);
  }

  boolean repeats(String text) {
    String plain = Wording.bare(text);
    for (int i = 0; i + RUN <= plain.length(); i++) {
      if (runs.contains(plain.substring(i, i + RUN))) {
        return true;
      }
    }
    return false;
  }
}
