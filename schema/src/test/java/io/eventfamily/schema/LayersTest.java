package io.eventfamily.schema;

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

/** The model knows nobody who works on it. */
class LayersTest {

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.eventfamily.schema");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.eventfamily.(schema..)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void theModelKnowsNoOther() {
    noClasses()
        .that()
        .resideInAPackage("io.eventfamily.schema")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.eventfamily.schema.*..")
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
