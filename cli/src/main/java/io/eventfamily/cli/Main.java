package io.eventfamily.cli;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.Style;
import io.eventfamily.cli.console.UserErrorException;
import io.eventfamily.schema.baseline.BaselineException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process. */
  public static void main(String[] args) {
    System.exit(run(CommandConsole.system(), args));
  }

  /** Runs a command: the exit code. */
  static int run(CommandConsole console, String... args) {
    int exitCode =
        new CommandLine(new EventFamilyCommand())
            .addSubcommand(new RecordCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(new ValidateCommand(console))
            .setOut(console.out())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console.style())))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, unused) -> refuse(console, e))
            .setExecutionExceptionHandler((e, command, unused) -> explain(console, e))
            .execute(args);
    console.out().flush();
    console.err().flush();
    return exitCode;
  }

  private static Ansi ansi(Style style) {
    return style.enabled() ? Ansi.ON : Ansi.OFF;
  }

  private static int refuse(CommandConsole console, CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    console.error(
        "%s. See '%s --help'."
            .formatted(
                withoutFullStop(String.valueOf(e.getMessage())),
                command.getCommandSpec().qualifiedName()));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    return ExitCodes.ERROR;
  }

  private static String withoutFullStop(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private static int explain(CommandConsole console, Exception e) {
    if (e instanceof UserErrorException || e instanceof BaselineException) {
      console.error(String.valueOf(e.getMessage()));
      return ExitCodes.ERROR;
    }
    console.error("this is a mistake of the program, please report it:");
    e.printStackTrace(console.err());
    return ExitCodes.BUG;
  }
}
