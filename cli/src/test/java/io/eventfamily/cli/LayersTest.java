package io.eventfamily.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commands are shells: commands → record, diff, validate → source → console. */
class LayersTest {

  private static final String ROOT = "io.eventfamily.cli";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(classes);
  }

  @Test
  void whatCommandsDoDoesNotKnowEachOther() {
    String[] works = {"record", "diff", "validate"};
    for (String work : works) {
      for (String other : works) {
        if (!work.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage(ROOT + "." + work)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(ROOT + "." + other)
              .check(classes);
        }
      }
    }
  }

  @Test
  void librariesStayWhereTheyBelong() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(classes);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".validate")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.networknt..", "tools.jackson..")
        .check(classes);
  }

  @Test
  void noClassIsTooLongToBeOneConcept() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThan(400);
      }
    }
  }
}
