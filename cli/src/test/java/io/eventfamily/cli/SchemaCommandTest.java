package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

  @TempDir private Path folder;
  private Path classes;

  @BeforeEach
  void compile() {
    classes =
        Declarations.schemas(
            folder.resolve("classes"),
            Declarations.TASK,
            Declarations.task("2.0.0"),
            Declarations.AUDIT);
  }

  private String document(String name) throws IOException {
    return Files.readString(classes.resolve("META-INF/eventfamily").resolve(name), UTF_8);
  }

  @Test
  void theNewestVersionIsPrinted() throws IOException {
    assertThat(Run.of("schema", classes, "--family", "task"))
        .isEqualTo(new Run(0, document("task/2.0.0.json"), ""));
    assertThat(Run.of("schema", classes, "--family", "task", "--family-version", "1.0.0"))
        .isEqualTo(new Run(0, document("task/1.0.0.json"), ""));
    assertThat(Run.of("schema", classes, "--family-version", "unversioned"))
        .isEqualTo(new Run(0, document("audit/unversioned.json"), ""));
  }

  @Test
  void ofSeveralFamiliesOneMustBeChosen() {
    assertThat(Run.of("schema", classes))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: "
                    + classes
                    + " has several families: audit unversioned, task 2.0.0."
                    + " Choose one with --family, or write all with --output.\n"));
  }

  @Test
  void allAreListed() {
    assertThat(Run.of("schema", "--list", classes).out())
        .isEqualTo(
            """
            FAMILY  VERSION      EVENTS  LEVEL  TOPIC
            audit   unversioned  1       FULL   audit-events
            task    1.0.0        2       FULL   task-events
            task    2.0.0        2       FULL   task-events
            """);
    assertThat(Run.of("schema", "--list", classes, "--family", "audit").out()).hasLineCount(2);
  }

  @Test
  void allAreExtracted() throws IOException {
    Path output = folder.resolve("out");

    Run run = Run.of("schema", "--output", output, classes, "--family", "task");

    assertThat(run.out())
        .isEqualTo("%1$s/task/1.0.0.json%n%1$s/task/2.0.0.json%n".formatted(output));
    assertThat(output.resolve("task/2.0.0.json")).hasContent(document("task/2.0.0.json"));
    assertThat(output.resolve("audit")).doesNotExist();
    assertThat(Run.of("schema", "--output", output, classes, "--family", "task")).isEqualTo(run);
  }

  @Test
  void noFileIsReplaced() throws IOException {
    Path file = Files.createDirectories(folder.resolve("out/task")).resolve("1.0.0.json");
    Files.writeString(file, "{}", UTF_8);

    Run run = Run.of("schema", "--output", folder.resolve("out"), classes);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(file + " is there already, with another content.");
    assertThat(file).hasContent("{}");
  }
}
