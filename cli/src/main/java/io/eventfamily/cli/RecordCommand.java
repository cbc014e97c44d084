package io.eventfamily.cli;

import io.eventfamily.cli.console.CommandConsole;
import io.eventfamily.cli.console.UserErrorException;
import io.eventfamily.cli.record.Judged;
import io.eventfamily.cli.record.Judged.Status;
import io.eventfamily.cli.record.RecordText;
import io.eventfamily.cli.record.Recording;
import io.eventfamily.cli.source.FoundSchema;
import io.eventfamily.cli.source.SchemaSource;
import io.eventfamily.cli.source.Selection;
import io.eventfamily.schema.baseline.BaselineFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds versions to a baseline. */
@Command(
    name = "record",
    description = {
      "Adds the versions of families to a baseline: all of a call, or none.",
      "",
      "A version is added after the others and never changed. One that breaks what the family"
          + " promises, or that does not tell how much changed, is refused. A family without a"
          + " version is skipped, unless it is named by --family or by its file.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    usageHelpWidth = 100,
    footer = {
      "",
      "Exit codes: 0 recorded or unchanged, 1 refused, 2 wrong usage or an unreadable file."
    })
final class RecordCommand implements Callable<Integer> {

  private final CommandConsole console;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "A jar, a folder of classes, a schema file, or a folder like META-INF/eventfamily.")
  private List<Path> sources;

  @Option(
      names = {"-b", "--baseline"},
      paramLabel = "DIR",
      required = true,
      description = "The folder of the baseline. It is made where it is not there.")
  private Path baseline;

  @Option(
      names = {"-f", "--family"},
      paramLabel = "NAME",
      description = "Record this family only. Can be given several times.")
  private List<String> families = new ArrayList<>();

  @Option(
      names = {"-n", "--dry-run"},
      description = "Judge, and write nothing.")
  private boolean dryRun;

  RecordCommand(CommandConsole console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<FoundSchema> found = select(SchemaSource.read(sources));
    BaselineFolder folder = BaselineFolder.open(baseline);
    List<Judged> judged = Recording.judge(folder, found);
    judged.forEach(this::refuseSkipped);
    boolean refused = judged.stream().anyMatch(each -> each.status() == Status.REFUSED);
    if (!refused && !dryRun) {
      Recording.write(folder, judged);
    }
    new RecordText(console, folder, dryRun).print(judged);
    return refused ? ExitCodes.FINDINGS : ExitCodes.OK;
  }

  private List<FoundSchema> select(List<FoundSchema> found) {
    if (families.isEmpty()) {
      return found;
    }
    families.forEach(name -> new Selection(Optional.of(name), Optional.empty()).all(found));
    return found.stream().filter(each -> families.contains(each.family())).toList();
  }

  private void refuseSkipped(Judged judged) {
    FoundSchema found = judged.found();
    boolean isNamed = found.named() || families.contains(found.family());
    if (judged.status() == Status.SKIPPED && isNamed) {
      throw new UserErrorException(
          "%s: the family %s declares no version, and so cannot be recorded"
              .formatted(found.location(), found.family()),
          "Declare one: @EventFamily(name = \"%s\", version = \"1.0.0\")"
              .formatted(found.family()));
    }
  }
}
