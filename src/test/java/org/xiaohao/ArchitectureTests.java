package org.xiaohao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.xiaohao");

  @Test
  void keepsModulesFreeOfCyclesAndInsides() {
    ApplicationModules modules = ApplicationModules.of(Application.class);
    assertThat(modules.getModuleByName("platform.access")).isPresent();
    assertThat(modules.getModuleByName("casework.report")).isPresent();
    modules.verify();
  }

  @Test
  void catchesACycle() {
    assertThatThrownBy(() -> ApplicationModules.of("org.xiaohao.cyclic", location -> true).verify()).hasMessageContaining("Cycle");
  }

  @Test
  void keepsTheEngineBehindWorkflow() {
    noClasses().that().resideOutsideOfPackages("org.xiaohao.platform.workflow..", "..process..")
        .should().dependOnClassesThat().resideInAnyPackage("org.camunda..").check(CLASSES);
  }

  @Test
  void keepsThePlatformFreeOfBusinessWords() {
    noClasses().that().resideInAPackage("org.xiaohao.platform..")
        .should().dependOnClassesThat().resideInAnyPackage("org.xiaohao.casework..", "org.xiaohao.demo..").check(CLASSES);
  }

  @Test
  void keepsCaseworkFreeOfSupervision() {
    noClasses().that().resideInAnyPackage("org.xiaohao.platform..", "org.xiaohao.casework..")
        .should().dependOnClassesThat().resideInAPackage("org.xiaohao.supervision..").check(CLASSES);
    noClasses().that().resideInAPackage("org.xiaohao.supervision..").should().dependOnClassesThat()
        .resideInAnyPackage("org.xiaohao.casework.report..", "org.xiaohao.casework.clue..").check(CLASSES);
  }

  @Test
  void keepsTheDisciplineLineApartFromTheRectificationLine() {
    noClasses().that().resideInAPackage("org.xiaohao.casework.problem..")
        .should().dependOnClassesThat().resideInAnyPackage("org.xiaohao.casework.report..", "org.xiaohao.casework.clue..",
            "org.xiaohao.casework.dispute..", "org.xiaohao.casework.reward..", "org.xiaohao.casework.protection..")
        .check(CLASSES);
    noClasses().that().resideInAnyPackage("org.xiaohao.casework.report..", "org.xiaohao.casework.clue..",
            "org.xiaohao.casework.dispute..", "org.xiaohao.casework.reward..", "org.xiaohao.casework.protection..")
        .should().dependOnClassesThat().resideInAnyPackage("org.xiaohao.casework.problem..").check(CLASSES);
  }

  @Test
  void asksTheClockAndNeverTheSystemForTheDay() {
    noClasses().should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
        .check(CLASSES);
  }

  @Test
  void namesPackagesThatExist() {
    for (String name : new String[] {"platform.workflow", "casework.report", "casework.clue", "casework.problem",
        "casework.handover", "supervision.inspection", "supervision.fund", "supervision.stationed", "demo"}) {
      assertThat(CLASSES.stream().anyMatch(c -> c.getPackageName().startsWith("org.xiaohao." + name))).as(name).isTrue();
    }
  }
}
