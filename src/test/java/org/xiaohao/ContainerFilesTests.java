package org.xiaohao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No container engine runs where the tests run; what can be read off the files is checked here. */
class ContainerFilesTests {

  @Test
  void composesDatabaseMailAndProgram() throws IOException {
    Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(Files.readString(Path.of("docker/compose.yml")));
    Map<String, Map<String, Object>> services = compose.get("services");
    assertThat(services).containsOnlyKeys("database", "mail", "xiaohao");
    assertThat(services.get("database")).containsEntry("image", "mysql:8.4");
    assertThat(services.get("xiaohao")).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
    assertThat(services.get("xiaohao").get("depends_on").toString()).contains("service_healthy");
    assertThat(services.values()).allSatisfy(service -> assertThat(service).containsKey("networks"));
  }

  @Test
  void declaresEverySecretItUses() throws IOException {
    String compose = Files.readString(Path.of("docker/compose.yml"));
    Map<String, Map<String, Map<String, Object>>> parsed = new Yaml().load(compose);
    assertThat(parsed.get("secrets")).containsOnlyKeys("db-password", "outside-key");
    assertThat(compose).doesNotContainPattern("(?i)password: *[\"']?[a-z0-9]{4,}");
  }

  @Test
  void runsAsNobodySpecial() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docker/Dockerfile"));
    String user = lines.stream().filter(line -> line.startsWith("USER ")).reduce((first, last) -> last).orElseThrow();
    assertThat(user).isEqualTo("USER 10001");
    assertThat(lines).noneMatch(line -> line.startsWith("ADD ") || line.contains("latest"));
    assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK"));
  }
}
