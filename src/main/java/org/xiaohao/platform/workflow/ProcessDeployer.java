package org.xiaohao.platform.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of {@code processes/} under names that do not depend on how the program is packaged, so that only a
 * changed model becomes a new version. Models that call each other are deployed together, changed or not: a call is bound to
 * what was deployed beside it. Then it makes sure that what runs on older versions can be finished (M17).
 */
@Component
class ProcessDeployer implements SmartInitializingSingleton {

  private static final String FOLDER = "/processes/";
  private static final String NAME = "xiaohao";
  private static final Pattern CALL = Pattern.compile("calledElement=\"([\\w-]+)\"");

  private final RepositoryService repository;
  private final RunningModels running;

  ProcessDeployer(RepositoryService repository, RunningModels running) {
    this.repository = repository;
    this.running = running;
  }

  @Override
  public void afterSingletonsInstantiated() {
    deploy(models());
    List<String> missing = running.missing();
    if (!missing.isEmpty()) {
      throw new IllegalStateException("cases run on versions that this program cannot finish; start the earlier program"
          + " and move them first, or bring back what is missing: " + missing);
    }
  }

  /** Deploys what has changed of these models. */
  void deploy(Map<String, String> models) {
    Map<String, String> alone = new TreeMap<>(models);
    for (Set<String> family : families(models)) {
      Map<String, String> together = new TreeMap<>(models);
      together.keySet().retainAll(family);
      deploy(NAME + " " + together.keySet().iterator().next(), together, false);
      alone.keySet().removeAll(family);
    }
    deploy(NAME, alone, true);
  }

  private void deploy(String name, Map<String, String> models, boolean changedOnly) {
    DeploymentBuilder deployment = repository.createDeployment().name(name).source(NAME)
        .enableDuplicateFiltering(changedOnly);
    models.forEach((path, model) -> deployment.addInputStream(path,
        new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))));
    deployment.deploy();
  }

  /** Paths of models that call each other, a set for each such family. */
  private static List<Set<String>> families(Map<String, String> models) {
    List<Set<String>> families = new ArrayList<>();
    models.forEach((path, model) -> {
      Set<String> family = new TreeSet<>(Set.of(path));
      CALL.matcher(model).results().forEach(call -> models.keySet().stream()
          .filter(other -> other.endsWith("/" + call.group(1) + ".bpmn")).forEach(family::add));
      families.stream().filter(other -> other.stream().anyMatch(family::contains)).toList().forEach(other -> {
        family.addAll(other);
        families.remove(other);
      });
      families.add(family);
    });
    families.removeIf(family -> family.size() == 1);
    return families;
  }

  /** Every model by its path below {@code processes/}. */
  static Map<String, String> models() {
    Map<String, String> models = new TreeMap<>();
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    try {
      for (String pattern : new String[] {"classpath:processes/**/*.bpmn", "classpath:processes/**/*.dmn"}) {
        for (Resource resource : resolver.getResources(pattern)) {
          String url = resource.getURL().toString();
          try (InputStream in = resource.getInputStream()) {
            models.put(url.substring(url.lastIndexOf(FOLDER) + 1),
                new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the models of processes/ cannot be read", e);
    }
    return models;
  }
}
