package io.eventfamily.cli;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.UserErrorException;
import io.eventfamily.cli.source.SchemaSource;
import io.eventfamily.cli.source.Selection;
import io.eventfamily.cli.validate.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds events to the schemas of families. */
@Command(
    name = "validate",
    description = {
      "Validates events, one a line, and tells all that is wrong with line and JSON pointer.",
      "",
      "Of each family of the source the newest version is taken. Values of events are never"
          + " printed. Rules across properties are Java, and are not checked.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    usageHelpWidth = 100,
    footer = {
      "",
      "Exit codes: 0 all events are valid, 1 some are not, 2 wrong usage or an unreadable file."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private enum Unknown {
    REPORT,
    FAIL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final CommandConsole console;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The events as JSON lines in UTF-8; - for standard input.")
  private String file;

  @Option(
      names = {"-s", "--schema"},
      paramLabel = "SOURCE",
      required = true,
      description = "A jar, a folder of classes, a schema file or a baseline.")
  private Path source;

  @Option(
      names = {"-f", "--family"},
      paramLabel = "NAME",
      description = "The family of the events, where the source has several.")
  private @Nullable String family;

  @Option(
      names = "--family-version",
      paramLabel = "VERSION",
      description = "The version of the family, instead of the newest.")
  private @Nullable String version;

  @Option(
      names = "--unknown",
      paramLabel = "WHAT",
      defaultValue = "report",
      description =
          "What to do with events of unknown types: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}, because readers pass them on.")
  private Unknown unknown;

  @Option(
      names = "--max-line",
      paramLabel = "BYTES",
      defaultValue = "16777216",
      description = "How long a line may be. Default: ${DEFAULT-VALUE}.")
  private int maxLine;

  @Spec private CommandSpec spec;

  ValidateCommand(CommandConsole console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (maxLine < 1) {
      throw new ParameterException(spec.commandLine(), "--max-line must be at least 1");
    }
    Validation validation =
        new Validation(
            console,
            new Selection(Optional.ofNullable(family), Optional.ofNullable(version))
                .newest(SchemaSource.read(source)),
            new Validation.Settings(unknown == Unknown.FAIL, maxLine));
    return validate(validation) ? ExitCodes.OK : ExitCodes.FINDINGS;
  }

  private boolean validate(Validation validation) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return validation.run(console.in(), STANDARD_INPUT, OptionalLong.empty(), System::nanoTime);
      }
      Path path = Path.of(file);
      try (InputStream in = Files.newInputStream(path)) {
        return validation.run(in, file, OptionalLong.of(Files.size(path)), System::nanoTime);
      }
    } catch (IOException e) {
      throw new UserErrorException(
          "%s cannot be read (%s)".formatted(file, e), "Name a file with an event a line", e);
    }
  }
}
