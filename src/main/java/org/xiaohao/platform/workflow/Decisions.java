package org.xiaohao.platform.workflow;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Asks the decision tables of {@code processes/}. Nothing of the question or the answer is stored in the database; answers
 * are codes of few values, so those given lately are kept in memory.
 */
@Service
public class Decisions {

  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final int MOST_ANSWERS = 1000;

  private record Question(String key, Map<String, Object> inputs) {}

  private final DecisionTables tables;
  private final LoadingCache<Question, Map<String, Object>> answers =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).expireAfterWrite(FRESH).build(this::ask);

  Decisions(DecisionTables tables) {
    this.tables = tables;
  }

  /**
   * The outputs of the rule that fits.
   *
   * @param key id of the decision
   * @param inputs codes and flags by input name
   * @throws IllegalStateException if no rule fits, which a complete table rules out
   */
  public Map<String, Object> evaluate(String key, Map<String, Object> inputs) {
    return new HashMap<>(answers.get(new Question(key, Map.copyOf(inputs))));
  }

  private Map<String, Object> ask(Question question) {
    var rule = tables.evaluate(question.key(), question.inputs()).getSingleResult();
    if (rule == null) {
      throw new IllegalStateException("no rule of " + question.key() + " fits");
    }
    return rule.getEntryMap();
  }
}
