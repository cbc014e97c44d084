package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.CommandConsole.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * What came of a command that ran in this process.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exitCode, String out, String err) {

  /** Runs a command. Arguments are taken as texts, paths among them. */
  static Run of(Object... args) {
    return withInput(new byte[0], args);
  }

  /** Runs a command that reads standard input. */
  static Run withInput(byte[] input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandConsole console =
        new CommandConsole(new ByteArrayInputStream(input), Target.file(out), Target.file(err));
    int exitCode =
        Main.run(console, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
