package org.xiaohao.processes;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What {@code docs/processes.md} says of one process.
 *
 * @param feature prefix of the form keys
 * @param tasks what stands in brackets behind each user task
 * @param messages messages caught
 * @param ends ends that have a name
 */
record Contract(String feature, Map<String, String> tasks, Set<String> messages, Set<String> ends) {
  private static final Pattern FEATURE = Pattern.compile("feature `(\\w+)`");
  private static final Pattern TASK = Pattern.compile("`(\\w+)` \\[([^]]+)]");
  private static final Pattern QUOTED = Pattern.compile("(ends? )?«(\\w+)»");

  static Contract of(String process) {
    for (var section : ProcessFiles.text(Path.of("docs/processes.md")).split("(?m)^## ")) {
      if (section.startsWith(process + " (")) {
        return parse(section);
      }
    }
    throw new IllegalArgumentException("docs/processes.md does not know " + process);
  }

  private static Contract parse(String section) {
    var feature = FEATURE.matcher(section).results().map(m -> m.group(1)).findFirst().orElseThrow();
    var tasks = new TreeMap<String, String>();
    TASK.matcher(section).results().forEach(m -> tasks.put(m.group(1), m.group(2)));
    var messages = new TreeSet<String>();
    var ends = new TreeSet<String>();
    QUOTED.matcher(section).results().forEach(m -> (m.group(1) == null ? messages : ends).add(m.group(2)));
    return new Contract(feature, tasks, messages, ends);
  }
}
