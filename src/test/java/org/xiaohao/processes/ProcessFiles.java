package org.xiaohao.processes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.validation.ModelElementValidator;
import org.camunda.bpm.model.xml.validation.ValidationResult;

/** The models as they lie in the folder, and what the house rules find in them. */
final class ProcessFiles {
  static final Path ROOT = Path.of("processes");

  private ProcessFiles() {}

  static List<Path> models() {
    return list(".bpmn");
  }

  static Path model(String id) {
    return models().stream().filter(file -> name(file).equals(id + ".bpmn")).findFirst().orElseThrow();
  }

  static Path table(String id) {
    return list(".dmn").stream().filter(file -> name(file).equals(id + ".dmn")).findFirst().orElseThrow();
  }

  static Set<String> ids() {
    return models().stream().map(ProcessFiles::id).collect(Collectors.toSet());
  }

  static String id(Path file) {
    return name(file).replace(".bpmn", "");
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BpmnModelInstance parse(String xml) {
    return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  /** What the house rules find in this text, were it the model of that file. */
  static List<String> findings(Path file, String xml) {
    List<ModelElementValidator<?>> rules = List.of(new ProcessRule(name(file)), new IdRule(), new UserTaskRule(),
        new PlainModelRule(), new ConditionRule(), new NameRule(), new PictureRule(), new EndRule(),
        new MessageRule(Contract.of(id(file)).messages()), new ServiceTaskRule(), new CallActivityRule(ids()));
    return parse(xml).validate(rules).getResults().values().stream()
        .flatMap(List::stream).map(ValidationResult::getMessage).toList();
  }

  private static List<Path> list(String suffix) {
    try (var files = Files.walk(ROOT)) {
      return files.filter(file -> name(file).endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
