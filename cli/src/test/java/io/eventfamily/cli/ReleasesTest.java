package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The releases of a family, from its source to the baseline. */
class ReleasesTest {

  private static final String SHORT = "@NotBlank @Size(max = 20) String title();";
  private static final String SHORTER = "@NotBlank @Size(max = 10) String title();";

  @TempDir private Path folder;

  private Run record(String name, String source) {
    return Run.of(
        "record",
        "-b",
        folder.resolve("schemas"),
        Declarations.compile(folder.resolve(name), source));
  }

  @Test
  void aBreakIsRefusedUntilItIsAcceptedOrAMajorVersion() throws IOException {
    Path home = folder.resolve("schemas/task");

    assertThat(record("first", Declarations.TASK))
        .isEqualTo(new Run(0, "recorded  task  1.0.0\n", ""));
    assertThat(record("again", Declarations.TASK))
        .isEqualTo(new Run(0, "unchanged  task  1.0.0\n", ""));
    String released = Files.readString(home.resolve("1.0.0.json"), UTF_8);

    Run changed = record("changed", Declarations.task("1.0.0", SHORT, SHORTER));
    assertThat(changed.exitCode()).isEqualTo(1);
    assertThat(changed.out())
        .isEqualTo(
            """
            refused  task  1.0.0

              task.created: title: at most 20 characters → at most 10 characters
                1.0.0 is recorded, and was not like that.
                Undo it, or declare the version 2.0.0.

            Nothing was recorded.
            """);

    Run bumped = record("bumped", Declarations.task("1.1.0", SHORT, SHORTER));
    assertThat(bumped.exitCode()).isEqualTo(1);
    assertThat(bumped.out())
        .contains("size-narrowed breaks FULL: readers of 1.1.0 reject events of 1.0.0.")
        .contains("declare the version 2.0.0");
    assertThat(home.resolve("1.1.0.json")).doesNotExist();

    String decision = bumped.out().replaceAll("(?s).*\n *(\\{.*?})\n.*", "$1");
    Files.writeString(
        home.resolve("decisions.json"), "{\"acceptedBreaks\": [" + decision + "]}", UTF_8);
    assertThat(record("accepted", Declarations.task("1.1.0", SHORT, SHORTER)))
        .isEqualTo(new Run(0, "recorded  task  1.1.0\n", ""));

    assertThat(record("major", Declarations.task("2.0.0", SHORT, "int title();")))
        .isEqualTo(new Run(0, "recorded  task  2.0.0\n", ""));
    assertThat(home.resolve("1.0.0.json")).hasContent(released);
    assertThat(home).isDirectoryContaining(file -> file.endsWith("2.0.0.json"));
  }
}
