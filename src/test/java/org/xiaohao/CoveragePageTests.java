package org.xiaohao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;

/** {@code docs/coverage.md} says which test proves which id; {@code -Dcoverage.write=true} writes it anew. */
class CoveragePageTests {

  private static final Path PAGE = Path.of("docs/coverage.md");
  private static final Path REQUIREMENTS = Path.of("docs/requirements.md");
  /** Changed by hand when {@code nice mvn -Ppitest test} was run again. */
  private static final String MUTATIONS = """

      ## Mutation testing
      `nice mvn -Ppitest test` (pitest 1.20.3, its default mutators) on 2026-11-26: **1110 of 1166 mutants killed, 95 %** \
      (two of them by timeout), 19 in lines no test of the run reaches; 12 minutes on a busy machine with 2 processors. By \
      package: access 27 of 27, audit 262 of 269, deadline 107 of 115, vault 360 of 380, casework 354 of 375.

      The scope is the logic that tests reach without a database, 89 classes: all of `access`, `audit`, `deadline` and \
      `vault` but the classes that write and read rows, and of `casework` the states, aggregates and rules. What stands on \
      rows is tested on the real database and is not in this number: each class would start the program once more and take \
      minutes. Two were measured so: `ReferralSteps` 59 of 61, `Appeals` 21 of 23. The build fails below 80 %.
      """;
  private static final Comparator<String> BY_ID =
      Comparator.<String, String>comparing(id -> id.replaceAll("\\d", "")).thenComparingInt(id -> Integer.parseInt("0"
          + id.replaceAll("\\D", "")));

  @Test
  void listsTheTestsOfEachId() throws IOException {
    String page = page(tags());
    if (Boolean.getBoolean("coverage.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).as("run with -Dcoverage.write=true").isEqualTo(page);
  }

  @Test
  void knowsEveryIdThatIsUsed() throws IOException {
    assertThat(known()).containsAll(tags().keySet());
  }

  private static Set<String> known() throws IOException {
    Matcher ids = Pattern.compile("\\*\\*([SWMTD]\\d+)\\*\\*").matcher(Files.readString(REQUIREMENTS));
    return ids.results().map(id -> id.group(1)).collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> tags() {
    Map<String, Set<String>> tags = new TreeMap<>(BY_ID);
    for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
        .importPackages("org.xiaohao")) {
      ids(type).forEach(id -> tags.computeIfAbsent(id, key -> new TreeSet<>()).add(type.getSimpleName()));
      for (JavaMethod method : type.getMethods()) {
        ids(method).forEach(id -> tags.computeIfAbsent(id, key -> new TreeSet<>())
            .add(type.getSimpleName() + "." + method.getName()));
      }
    }
    return tags;
  }

  private static Stream<String> ids(HasAnnotations<?> element) {
    return element.getAnnotations().stream().flatMap(CoveragePageTests::values)
        .filter(id -> id.matches("[SWMTD]\\d+"));
  }

  private static Stream<String> values(JavaAnnotation<?> annotation) {
    if (annotation.getRawType().isEquivalentTo(Tag.class)) {
      return Stream.of((String) annotation.getExplicitlyDeclaredProperty("value"));
    }
    if (annotation.getRawType().isEquivalentTo(Tags.class)) {
      return Stream.of((Object[]) annotation.getExplicitlyDeclaredProperty("value"))
          .flatMap(tag -> values((JavaAnnotation<?>) tag));
    }
    return Stream.empty();
  }

  private static String page(Map<String, Set<String>> tags) throws IOException {
    StringBuilder page = new StringBuilder("# Which test proves which id\n\nGenerated from the tests' tags; what an id means "
        + "stands in [requirements.md](requirements.md).\n\n| id | tests |\n|---|---|\n");
    tags.forEach((id, tests) -> page.append("| ").append(id).append(" | ").append(String.join("<br>", tests)).append(" |\n"));
    Set<String> open = new TreeSet<>(BY_ID);
    open.addAll(known());
    open.removeAll(tags.keySet());
    return page.append("\nWithout a test: ").append(String.join(", ", open)).append(".\n").append(MUTATIONS).toString();
  }
}
