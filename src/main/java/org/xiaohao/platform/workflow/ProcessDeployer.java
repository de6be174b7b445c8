package org.xiaohao.platform.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of {@code processes/} under names that do not depend on how the program is packaged, so that only a
 * changed model becomes a new version.
 */
@Component
class ProcessDeployer implements SmartInitializingSingleton {

  private static final String FOLDER = "/processes/";

  private final RepositoryService repository;

  ProcessDeployer(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public void afterSingletonsInstantiated() {
    DeploymentBuilder deployment = repository.createDeployment().name("xiaohao").source("xiaohao")
        .enableDuplicateFiltering(true);
    models().forEach((name, model) -> deployment.addInputStream(name,
        new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))));
    deployment.deploy();
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
