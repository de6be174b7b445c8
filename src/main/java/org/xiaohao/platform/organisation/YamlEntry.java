package org.xiaohao.platform.organisation;

import java.io.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file that knows its line and key, so that a fault can name both. Builds no objects. */
final class YamlEntry {

  private final String file;
  private final String key;
  private final Node node;

  private YamlEntry(String file, String key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  static YamlEntry read(String file, Reader reader) {
    try {
      Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
      if (root == null) {
        throw new BadOrganisationFile(file + ": is empty");
      }
      return new YamlEntry(file, "", root);
    } catch (MarkedYAMLException broken) {
      int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
      throw new BadOrganisationFile(file + ", line " + line + ": " + broken.getProblem());
    }
  }

  BadOrganisationFile fault(String what) {
    int line = node.getStartMark().getLine() + 1;
    return new BadOrganisationFile(file + ", line " + line + ", key '" + key + "': " + what);
  }

  /** The entries of a mapping in their order. */
  Map<String, YamlEntry> fields() {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("must be a mapping");
    }
    Map<String, YamlEntry> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String name = new YamlEntry(file, key, tuple.getKeyNode()).text();
      YamlEntry field = new YamlEntry(file, name, tuple.getValueNode());
      if (fields.put(name, field) != null) {
        throw field.fault("stands here twice");
      }
    }
    return fields;
  }

  /** Refuses any key but these. */
  YamlEntry only(String... keys) {
    Set<String> known = Set.copyOf(Arrays.asList(keys));
    fields().forEach((name, field) -> {
      if (!known.contains(name)) {
        throw field.fault("is not known here");
      }
    });
    return this;
  }

  Optional<YamlEntry> find(String name) {
    return Optional.ofNullable(fields().get(name));
  }

  YamlEntry child(String name) {
    return find(name).orElseThrow(() -> new YamlEntry(file, name, node).fault("is missing"));
  }

  /** The elements of the list under the key; none if the key is missing. */
  List<YamlEntry> list(String name) {
    return find(name).map(YamlEntry::items).orElse(List.of());
  }

  List<YamlEntry> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw fault("must be a list");
    }
    return sequence.getValue().stream().map(item -> new YamlEntry(file, key, item)).toList();
  }

  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw fault("must be a text");
  }

  String text(String name) {
    return child(name).text();
  }

  boolean flag(String name, boolean otherwise) {
    return find(name).map(YamlEntry::flag).orElse(otherwise);
  }

  private boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("must be true or false");
    };
  }

  <E extends Enum<E>> E choice(Class<E> type) {
    String wanted = text();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> fault("'" + wanted + "' is none of " + Arrays.toString(type.getEnumConstants())));
  }
}
