package io.eventfamily.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @Test
  void theProgramHasHelp() throws IOException {
    Run run = Run.of("--help");

    assertThat(run.exitCode()).isZero();
    GoldenFile.check("help.txt", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"record", "diff", "schema", "validate"})
  void eachCommandHasHelpAndAVersion(String command) throws IOException {
    Run help = Run.of(command, "--help");
    Run version = Run.of(command, "--version");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Exit codes: 0").doesNotContain("\u001b");
    GoldenFile.check("help-" + command + ".txt", help.out());
    assertThat(version).isEqualTo(Run.of("--version"));
    assertThat(version.out()).startsWith("eventfamily ");
  }

  @Test
  void wrongUsageIsToldWithTheWayOut() {
    assertThat(Run.of())
        .isEqualTo(new Run(2, "", "error: A command is missing. See 'eventfamily --help'.\n"));
    assertThat(Run.of("recrod").err())
        .contains("'recrod'", "See 'eventfamily --help'.", "Did you mean: eventfamily record?");
    assertThat(Run.of("record", "x"))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: Missing required option: '--baseline=DIR'."
                    + " See 'eventfamily record --help'.\n"));
    assertThat(Run.of("diff", "a", "b", "--level", "SOME").err())
        .contains("[FULL, BACKWARD, FORWARD, NONE]", "See 'eventfamily diff --help'.");
    assertThat(Run.of("validate", "-s", "x", "--max-line", "0", "-").err())
        .isEqualTo("error: --max-line must be at least 1. See 'eventfamily validate --help'.\n");
  }
}
