package io.eventfamily.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  @TempDir private Path folder;
  private Path first;
  private Path next;

  @BeforeEach
  void compile() {
    first = Declarations.schemas(folder.resolve("first"), Declarations.TASK);
    next =
        Declarations.schemas(
            folder.resolve("next"),
            Declarations.task(
                    "1.1.0", "@NotBlank @Size(max = 20)", "@NotBlank @Pattern(regexp = \"[^`|]+\")")
                .replace("@Nullable Instant due();", "@Nullable String note();")
                .replace("A task was deleted.", "A task is gone.\n   * For good."));
  }

  @Test
  void changesAreToldToPeople() throws IOException {
    Run run = Run.of("diff", first, next);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    GoldenFile.check("diff.txt", run.out());
  }

  @Test
  void changesAreToldToChangelogs() throws IOException {
    Run run = Run.of("diff", "--format", "markdown", first, next);

    assertThat(run.exitCode()).isEqualTo(1);
    GoldenFile.check("diff.md", run.out());
  }

  @Test
  void changesAreToldToPrograms() throws IOException {
    Run run = Run.of("diff", "--format", "json", first, next);

    assertThat(run.exitCode()).isEqualTo(1);
    GoldenFile.check("diff.json", run.out());
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.get("broken").getAsBoolean()).isTrue();
  }

  @Test
  void onlyTheLevelDecides() {
    Path optional =
        Declarations.schemas(
            folder.resolve("optional"),
            Declarations.task("1.1.0", "@Nullable Instant due();", "Instant due();"));

    assertThat(Run.of("diff", first, optional).exitCode()).isEqualTo(1);
    assertThat(Run.of("diff", first, optional, "--level", "BACKWARD").exitCode()).isEqualTo(1);
    Run forward = Run.of("diff", first, optional, "--level", "forward");
    assertThat(forward.exitCode()).isZero();
    assertThat(forward.out())
        .startsWith("task 1.0.0 → 1.1.0: keeps FORWARD\n")
        .contains("\n  allowed  task.created: due\n")
        .contains("null-forbidden: new readers reject old events")
        .endsWith("The version may be 1.1.0 or higher.\n");
    assertThat(Run.of("diff", first, optional, "--level", "none").exitCode()).isZero();
  }

  @Test
  void nothingIsAnythingElse() {
    assertThat(Run.of("diff", first, first))
        .isEqualTo(new Run(0, "task 1.0.0 → 1.0.0: no change\n", ""));
  }

  @Test
  void familiesAreComparedByName() {
    Path both = Declarations.schemas(folder.resolve("both"), Declarations.ORDER, Declarations.TASK);
    Path others =
        Declarations.schemas(folder.resolve("others"), Declarations.AUDIT, Declarations.TASK);

    Run run = Run.of("diff", both, others);
    assertThat(run.out())
        .isEqualTo(
            """
            audit unversioned: new family

            order 2.1.0: removed, breaks BACKWARD

            task 1.0.0 → 1.0.0: no change
            """);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Run.of("diff", both, others, "--level", "FORWARD").exitCode()).isZero();
    assertThat(Run.of("diff", both, others, "--family", "task").exitCode()).isZero();
    assertThat(Run.of("diff", both, others, "--format", "markdown").out())
        .contains("## order 2.1.0\n\n**Removed, breaks BACKWARD.**\n");
  }

  @Test
  void oneFamilyOnEachSideIsComparedWhateverItIsCalled() {
    Path renamed =
        Declarations.schemas(
            folder.resolve("renamed"),
            Declarations.TASK.replace(
                "name = \"task\"", "name = \"job\", topic = \"task-events\""));

    assertThat(Run.of("diff", first, renamed).out())
        .startsWith("task 1.0.0 → job 1.0.0: ")
        .contains("family-renamed");
  }

  @Test
  void theNewestVersionIsTakenWhereNoneIsNamed() {
    Path baseline = folder.resolve("schemas");
    Run.of("record", "-b", baseline, first);
    Run.of(
        "record",
        "-b",
        baseline,
        Declarations.schemas(folder.resolve("b"), Declarations.task("1.9.0")));
    Run.of(
        "record",
        "-b",
        baseline,
        Declarations.schemas(folder.resolve("c"), Declarations.task("1.10.0")));

    assertThat(Run.of("diff", baseline, baseline).out())
        .isEqualTo("task 1.10.0 → 1.10.0: no change\n");
    assertThat(
            Run.of("diff", baseline, baseline, "--old-version", "1.0.0", "--new-version", "1.9.0")
                .out())
        .isEqualTo("task 1.0.0 → 1.9.0: no change\n");
    assertThat(Run.of("diff", baseline, baseline, "--old-version", "3.0.0"))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: There is no family of version 3.0.0."
                    + " Choose one of task 1.0.0, task 1.9.0, task 1.10.0.\n"));
  }
}
