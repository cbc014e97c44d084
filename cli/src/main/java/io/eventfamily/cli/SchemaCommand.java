package io.eventfamily.cli;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.Printable;
import io.eventfamily.cli.console.TextTable;
import io.eventfamily.cli.console.UserErrorException;
import io.eventfamily.cli.source.Extraction;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.cli.source.SchemaSource;
import io.eventfamily.cli.source.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the documents of families. */
@Command(
    name = "schema",
    description = {
      "Prints the schema of a family, or lists and extracts all that a source has.",
      "",
      "The newest version is printed, where none is chosen.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    usageHelpWidth = 100,
    footer = {"", "Exit codes: 0 done, 2 wrong usage or an unreadable file."})
final class SchemaCommand implements Callable<Integer> {

  private final CommandConsole console;

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description = "A jar, a folder of classes, a schema file or a baseline.")
  private Path source;

  @Option(
      names = {"-f", "--family"},
      paramLabel = "NAME",
      description = "This family only.")
  private @Nullable String family;

  @Option(names = "--family-version", paramLabel = "VERSION", description = "This version only.")
  private @Nullable String version;

  @ArgGroup(exclusive = true)
  private @Nullable Output output;

  /** What to do instead of printing. */
  private static final class Output {

    @Option(
        names = {"-l", "--list"},
        description = "List families and versions.")
    private boolean list;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "DIR",
        description =
            "Write all schemas to DIR/<family>/<version>.json. Files of another content are left,"
                + " and are an error.")
    private @Nullable Path folder;
  }

  SchemaCommand(CommandConsole console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Selection selection = new Selection(Optional.ofNullable(family), Optional.ofNullable(version));
    List<FoundSchema> found = SchemaSource.read(source);
    if (output == null) {
      print(selection.newest(found));
    } else if (output.list) {
      list(selection.all(found));
    } else if (output.folder != null) {
      Extraction.write(selection.all(found), output.folder)
          .forEach(file -> console.line(Printable.of(file.toString())));
    }
    return ExitCodes.OK;
  }

  private void print(List<FoundSchema> newest) {
    if (newest.size() > 1) {
      throw new UserErrorException(
          "%s has several families: %s".formatted(source, Selection.labels(newest)),
          "Choose one with --family, or write all with --output");
    }
    console.out().print(newest.get(0).text());
  }

  private void list(List<FoundSchema> found) {
    TextTable table = new TextTable();
    table.add("FAMILY", "VERSION", "EVENTS", "LEVEL", "TOPIC");
    for (FoundSchema each : found) {
      table.add(
          Printable.of(each.family()),
          each.version(),
          String.valueOf(each.schema().events().size()),
          each.schema().compatibility().name(),
          Printable.of(each.schema().topic()));
    }
    List<String> lines = table.lines();
    console.line(console.style().bold(lines.get(0)));
    lines.subList(1, lines.size()).forEach(console::line);
  }
}
