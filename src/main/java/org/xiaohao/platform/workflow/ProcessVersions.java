package org.xiaohao.platform.workflow;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Which versions of the processes are in use: cases finish on the version on which they started, unless moved (M17). */
@Component
public class ProcessVersions {

  private final RepositoryService repository;
  private final VersionMoveMapper mapper;

  ProcessVersions(RepositoryService repository, VersionMoveMapper mapper) {
    this.repository = repository;
    this.mapper = mapper;
  }

  /** Every process by its key. */
  public List<ProcessLine> all() {
    Map<String, Long> running = mapper.countRunning().stream()
        .collect(Collectors.toMap(VersionMoveMapper.Running::definitionId, VersionMoveMapper.Running::cases));
    Map<String, LocalDateTime> since = repository.createDeploymentQuery().list().stream()
        .collect(Collectors.toMap(Deployment::getId, ProcessVersions::time));
    Map<String, List<ProcessDefinition>> byKey = repository.createProcessDefinitionQuery().list().stream()
        .collect(Collectors.groupingBy(ProcessDefinition::getKey, TreeMap::new, Collectors.toList()));
    return byKey.values().stream().map(definitions -> line(definitions, running, since)).toList();
  }

  /** What a process is called in its newest version; the key itself if there is none. */
  public String name(String key) {
    ProcessDefinition newest = repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion()
        .singleResult();
    return newest == null ? key : newest.getName();
  }

  private static LocalDateTime time(Deployment deployment) {
    return LocalDateTime.ofInstant(deployment.getDeploymentTime().toInstant(), ZoneOffset.UTC);
  }

  private static ProcessLine line(List<ProcessDefinition> definitions, Map<String, Long> running,
      Map<String, LocalDateTime> since) {
    definitions.sort(Comparator.comparingInt(ProcessDefinition::getVersion).reversed());
    ProcessDefinition newest = definitions.get(0);
    return new ProcessLine(newest.getKey(), newest.getName(), definitions.stream()
        .filter(definition -> definition == newest || running.containsKey(definition.getId()))
        .map(definition -> new ProcessLine.Version(definition.getVersion(), definition.getId(),
            since.get(definition.getDeploymentId()), running.getOrDefault(definition.getId(), 0L))).toList());
  }
}
