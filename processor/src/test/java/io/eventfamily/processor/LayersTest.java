package io.eventfamily.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
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
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The pipeline goes one way: read → model ← check, generate, schema. */
class LayersTest {

  private static final String ROOT = "io.eventfamily.processor.";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.eventfamily.processor");

  @Test
  void stagesHaveNoCycles() {
    slices().matching("io.eventfamily.processor.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void theModelKnowsNoStage() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "read", ROOT + "check", ROOT + "generate", ROOT + "schema")
        .check(classes);
  }

  @Test
  void stagesDoNotKnowEachOther() {
    String[] stages = {"read", "check", "generate", "schema"};
    for (String stage : stages) {
      for (String other : stages) {
        if (!stage.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage(ROOT + stage)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(ROOT + other)
              .check(classes);
        }
      }
    }
  }

  @Test
  void readingClassFilesKnowsNoStage() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "read.classfile")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "read",
            ROOT + "model",
            ROOT + "check",
            ROOT + "generate",
            ROOT + "schema",
            ROOT + "diagnostics")
        .check(classes);
  }

  @Test
  void onlyReadersAndDiagnosticsSeeMirrors() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "model", ROOT + "check", ROOT + "generate", ROOT + "schema")
        .should()
        .dependOnClassesThat(
            resideInAPackage("javax.lang.model..")
                // The words that JavaPoet has for "public" and its like.
                .and(not(type(Modifier.class)))
                // The keywords of Java.
                .and(not(type(SourceVersion.class))))
        .check(classes);
  }

  @Test
  void noClassIsTooLongToBeOneConcept() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(LayersTest::isOneConcept).toList()) {
        assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThan(400);
      }
    }
  }

  /** The catalogue of messages is as long as there are mistakes to make. */
  private static boolean isOneConcept(Path source) {
    return Files.isRegularFile(source) && !source.endsWith("diagnostics/Message.java");
  }

  @Test
  void onlyGeneratorsWriteJava() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "read", ROOT + "model", ROOT + "check", ROOT + "schema", ROOT + "diagnostics")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet")
        .check(classes);
  }

  @Test
  void onlyTheClassFileParserReadsBytecode() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.read\\.classfile\\.ClassFileParser(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.objectweb.asm..")
        .check(classes);
  }
}
