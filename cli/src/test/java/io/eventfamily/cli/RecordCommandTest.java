package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {

  @TempDir private Path folder;
  private Path baseline;

  @BeforeEach
  void nameBaseline() {
    baseline = folder.resolve("schemas");
  }

  private Path schemas(String name, String... sources) {
    return Declarations.schemas(folder.resolve(name), sources);
  }

  private Run record(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "record";
    all[1] = "--baseline";
    all[2] = baseline;
    System.arraycopy(args, 0, all, 3, args.length);
    return Run.of(all);
  }

  @Test
  void allFamiliesOfAllSourcesAreRecorded() {
    Run run =
        record(
            schemas("tasks", Declarations.TASK, Declarations.task("2.0.0")),
            schemas("orders", Declarations.ORDER, Declarations.AUDIT));

    assertThat(run.out())
        .isEqualTo(
            """
            skipped   audit  unversioned  declares no version
            recorded  order  2.1.0
            recorded  task   1.0.0
            recorded  task   2.0.0
            """);
    assertThat(run.exitCode()).isZero();
    assertThat(baseline.resolve("order/2.1.0.json"))
        .hasSameTextualContentAs(folder.resolve("orders/META-INF/eventfamily/order/2.1.0.json"));
    assertThat(baseline.resolve("audit")).doesNotExist();
  }

  @Test
  void nothingIsRecordedWhereOneFamilyIsRefused() {
    record(schemas("first", Declarations.TASK));

    Run run =
        record(
            schemas("orders", Declarations.ORDER),
            schemas("tasks", Declarations.task("1.1.0", "Instant at();", "String at();")));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("fits     order  2.1.0\nrefused  task   1.1.0\n")
        .endsWith("Nothing was recorded.\n");
    assertThat(baseline.resolve("order")).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() {
    Run run = record("--dry-run", schemas("tasks", Declarations.TASK));

    assertThat(run).isEqualTo(new Run(0, "fits  task  1.0.0\n", ""));
    assertThat(baseline).doesNotExist();
  }

  @Test
  void aFamilyThatIsNamedMustHaveAVersion() {
    Path classes = schemas("both", Declarations.AUDIT, Declarations.TASK);
    Path file = classes.resolve("META-INF/eventfamily/audit/unversioned.json");

    for (Run run :
        new Run[] {record("--family", "audit", classes), record(file), record(classes, file)}) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .contains("the family audit declares no version")
          .contains("@EventFamily(name = \"audit\", version = \"1.0.0\")");
    }
    assertThat(baseline).doesNotExist();
  }

  @Test
  void onlyFamiliesThatAreNamedAreRecorded() {
    Path classes = schemas("both", Declarations.ORDER, Declarations.TASK);

    assertThat(record("--family", "task", classes).out()).isEqualTo("recorded  task  1.0.0\n");
    assertThat(record("--family", "tusk", classes))
        .isEqualTo(
            new Run(
                2, "", "error: There is no family tusk. Choose one of order 2.1.0, task 1.0.0.\n"));
  }

  @Test
  void aStepThatIsTooSmallIsRefused() {
    record(schemas("first", Declarations.TASK));

    Run run =
        record(
            schemas(
                "next", Declarations.task("1.0.1", "Instant at();", "@Deprecated Instant at();")));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("deprecation-changed: the step from 1.0.0 to 1.0.1 is too small for it.")
        .contains("Undo it, or declare the version 1.1.0.");
  }

  @Test
  void aVersionBehindTheLastIsRefused() {
    record(schemas("first", Declarations.task("1.2.0")));

    assertThat(record(schemas("next", Declarations.task("1.1.0"))).out())
        .contains("The version is not after 1.2.0, which is recorded.");
  }

  @Test
  void aFamilyThatLostItsVersionIsRefused() {
    record(schemas("first", Declarations.TASK));

    Run run =
        record(
            schemas(
                "next",
                Declarations.TASK.replace(
                    "name = \"task\", version = \"1.0.0\"", "name = \"task\"")));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("declares no version, but 1.0.0 is recorded.");
  }

  @Test
  void aReservedNameIsRefusedWithItsReason() throws IOException {
    record(schemas("first", Declarations.TASK));
    Files.writeString(
        baseline.resolve("task/decisions.json"),
        """
        {"reservedNames": [{"place": "payload/task.deleted", "name": "reason",
          "formerType": "int", "reason": "Old events have numbers."}]}
        """,
        UTF_8);

    Run run =
        record(
            schemas(
                "next",
                Declarations.task(
                    "1.1.0", "Instant at();", "Instant at(); @Nullable String reason();")));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("task.deleted: reason has a reserved name.")
        .contains("It stood for int. Old events have numbers.");
  }

  @Test
  void aBrokenBaselineIsToldWithItsFile() throws IOException {
    Path file = Files.createDirectories(baseline.resolve("task")).resolve("decisions.json");
    Files.writeString(file, "{\"acceptedBreaks\": [{}]}", UTF_8);

    Run run = record(schemas("tasks", Declarations.TASK));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("error: " + file + ", at /acceptedBreaks/0")
        .doesNotContain("\tat ");
  }
}
