package org.xiaohao.platform.workflow;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Knows which version of a process starts now. What another node deployed shows here after {@link #FRESH}. */
@Component
class Definitions {

  private static final Duration FRESH = Duration.ofSeconds(10);

  private final LoadingCache<String, String> latest;

  Definitions(RepositoryService repository) {
    latest = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> repository.createProcessDefinitionQuery()
        .processDefinitionKey(key).latestVersion().singleResult().getId());
  }

  /** Id of the newest deployed version; the engine asks the database for it at every start by key. */
  String latest(String processKey) {
    return latest.get(processKey);
  }

  /** Asks the database again, after models were deployed by this very program. */
  void refresh() {
    latest.invalidateAll();
  }
}
