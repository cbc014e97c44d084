package io.eventfamily.cli;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.diff.DiffFormat;
import io.eventfamily.cli.diff.Diffs;
import io.eventfamily.cli.diff.FamilyDiff;
import io.eventfamily.cli.diff.JsonFormat;
import io.eventfamily.cli.diff.MarkdownFormat;
import io.eventfamily.cli.diff.TextFormat;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.cli.source.SchemaSource;
import io.eventfamily.cli.source.Selection;
import io.eventfamily.schema.Compatibility;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two versions of families. */
@Command(
    name = "diff",
    description = {
      "Tells what changed between two versions of families, and whom it breaks.",
      "",
      "Of each family the newest version is taken. Families are compared by name; where each side"
          + " has one, the two are compared whatever they are called.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    usageHelpWidth = 100,
    footer = {
      "",
      "Exit codes: 0 the level is kept, 1 it is broken, 2 wrong usage or an unreadable file."
    })
final class DiffCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    MARKDOWN,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final CommandConsole console;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A schema file, a jar, a folder of classes or a baseline.")
  private Path older;

  @Parameters(index = "1", paramLabel = "NEW", description = "What it is compared with.")
  private Path newer;

  @Option(
      names = {"-f", "--family"},
      paramLabel = "NAME",
      description = "Compare this family only.")
  private @Nullable String family;

  @Option(
      names = "--old-version",
      paramLabel = "VERSION",
      description = "The version to take from OLD, instead of the newest.")
  private @Nullable String olderVersion;

  @Option(
      names = "--new-version",
      paramLabel = "VERSION",
      description = "The version to take from NEW, instead of the newest.")
  private @Nullable String newerVersion;

  @Option(
      names = {"-l", "--level"},
      paramLabel = "LEVEL",
      description =
          "What must be kept: ${COMPLETION-CANDIDATES}. By default what the newer version of each"
              + " family promises.")
  private @Nullable Compatibility level;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The form of the output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  DiffCommand(CommandConsole console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<FamilyDiff> diffs =
        Diffs.of(read(older, olderVersion), read(newer, newerVersion), Optional.ofNullable(level));
    console.out().print(format().write(diffs));
    return diffs.stream().anyMatch(FamilyDiff::isBroken) ? ExitCodes.FINDINGS : ExitCodes.OK;
  }

  private List<FoundSchema> read(Path source, @Nullable String version) {
    return new Selection(Optional.ofNullable(family), Optional.ofNullable(version))
        .newest(SchemaSource.read(source));
  }

  private DiffFormat format() {
    return switch (format) {
      case TEXT -> new TextFormat(console.style(), console.arrow());
      case MARKDOWN -> new MarkdownFormat();
      case JSON -> new JsonFormat();
    };
  }
}
