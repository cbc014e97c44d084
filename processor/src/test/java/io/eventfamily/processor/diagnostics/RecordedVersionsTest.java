package io.eventfamily.processor.diagnostics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.EventFamilyProcessor;
import io.eventfamily.schema.baseline.BaselineFolder;
import io.eventfamily.schema.document.SchemaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A family is compared with its versions that are recorded in a folder. */
class RecordedVersionsTest {

  private static final String FAMILY =
      """
      @EventFamily(name = "task", version = "%s"%s)
      interface TaskEvents {
        @Payload
        interface Created {
          UUID taskId();
          @Size(min = 1, max = 200) String title();
      %s
        }
      %s
      }
      """;

  @TempDir private Path folder;

  private int compilations;

  @ParameterizedTest
  @EnumSource
  void aVersionThatFollowsIsAccepted(ExampleCompiler compiler) throws IOException {
    record(family("1.0.0", "", ""));

    assertThat(compile(compiler, family("1.0.0", "", ""))).isEmpty();
    assertThat(compile(compiler, family("1.1.0", "@Nullable String note();", ""))).isEmpty();
    assertThat(compile(compiler, family("1.1.0", "", "@Payload interface Done {}"))).isEmpty();
    assertThat(compile(compiler, family("1.0.1", "", ""))).isEmpty();
    assertThat(compile(compiler, family("2.0.0", "int size();", ""))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aChangeThatBreaksStandsAtItsAccessor(ExampleCompiler compiler) throws IOException {
    record(family("1.0.0", "", ""));

    assertThat(compile(compiler, family("1.1.0", "int size();", "")))
        .singleElement()
        .asString()
        .startsWith(
            "Example.java:7: error: [EF502] task.created: size was absent, and is required int"
                + " (required-property-added). So events of version 1.0.0 may be rejected here."
                + " Make it @Nullable or give it a default, raise the version to 2.0.0, or accept"
                + " it in ")
        .endsWith(
            "decisions.json under \"acceptedBreaks\", with a reason: {\"from\": \"1.0.0\", \"to\":"
                + " \"1.1.0\", \"rule\": \"required-property-added\", \"place\":"
                + " \"payload/task.created/size\", \"reason\": \"…\"}");
  }

  @Test
  void whatTheMessageSaysAcceptsTheChange() throws IOException {
    record(family("1.0.0", "", ""));
    String changed = family("1.1.0", "int size();", "");
    String message = compile(ExampleCompiler.JAVAC, changed).get(0);
    String decision = message.substring(message.indexOf("reason: ") + "reason: ".length());

    Files.writeString(
        baseline().resolve("task/decisions.json"),
        "{\"acceptedBreaks\": [" + decision.replace("…", "Nobody publishes yet.") + "]}",
        UTF_8);

    assertThat(compile(ExampleCompiler.JAVAC, changed)).isEmpty();
    assertThat(compile(ExampleCompiler.JAVAC, family("1.2.0", "int size();", ""))).isEmpty();
    assertThat(compile(ExampleCompiler.JAVAC, family("1.0.1", "int size();", "")))
        .singleElement()
        .asString()
        .contains("[EF502]");
  }

  @Test
  void everyRecordedVersionCounts() throws IOException {
    record(family("1.0.0", "@Nullable String note();", ""));
    record(family("1.1.0", "", ""));

    assertThat(compile(ExampleCompiler.JAVAC, family("1.2.0", "@Nullable Integer note();", "")))
        .singleElement()
        .asString()
        .contains("[EF502] task.created: note was String or null, and is int or null")
        .contains("So events of version 1.0.0 may be rejected here, and readers of version 1.0.0");
  }

  @ParameterizedTest
  @EnumSource
  void aRecordedVersionStaysAsItIs(ExampleCompiler compiler) throws IOException {
    record(family("1.0.0", "", ""));

    assertThat(compile(compiler, family("1.0.0", "@Nullable String note();", "")))
        .containsExactly(
            "Example.java:7: error: [EF503] Version 1.0.0 is recorded, and its events were"
                + " different: task.created: note was absent, and is optional String or null"
                + " (property-added). Raise the version to 1.1.0 at least, or take that back.");
  }

  @ParameterizedTest
  @EnumSource
  void theVersionTellsHowMuchChanged(ExampleCompiler compiler) throws IOException {
    record(family("1.0.0", "", ""));

    assertThat(compile(compiler, family("1.0.1", "@Nullable String note();", "")))
        .containsExactly(
            "Example.java:7: error: [EF504] Version 1.0.1 is too near to 1.0.0, which is recorded,"
                + " for this: task.created: note was absent, and is optional String or null"
                + " (property-added). Raise it to 1.1.0.");
  }

  @ParameterizedTest
  @EnumSource
  void aVersionDoesNotGoBack(ExampleCompiler compiler) throws IOException {
    record(family("1.0.0", "", ""));
    record(family("1.1.0", "", ""));

    assertThat(compile(compiler, family("1.0.5", "", "")))
        .containsExactly(
            "Example.java:2: error: [EF505] Version 1.0.5 is lower than 1.1.0, which is recorded"
                + " already. Raise it.");
  }

  @ParameterizedTest
  @EnumSource
  void aFamilyKeepsItsVersion(ExampleCompiler compiler) throws IOException {
    record(family("1.0.0", "", ""));

    assertThat(compile(compiler, family("1.0.0", "", "").replace(", version = \"1.0.0\"", "")))
        .containsExactly(
            "Example.java:2: error: [EF506] Versions of \"task\" are recorded, but TaskEvents has no"
                + " \"version\". Give it one after 1.0.0, which is the last.");
  }

  @ParameterizedTest
  @EnumSource
  void aReservedNameIsRefused(ExampleCompiler compiler) throws IOException {
    record(family("1.0.0", "", ""));
    Files.writeString(
        baseline().resolve("task/decisions.json"),
        """
        {"reservedNames": [
          {"place": "payload/task.created", "name": "note", "reason": "It was a text until 0.9."}
        ]}
        """,
        UTF_8);

    assertThat(compile(compiler, family("1.1.0", "@Nullable String note();", "")))
        .singleElement()
        .asString()
        .startsWith(
            "Example.java:7: error: [EF507] The name of task.created: note is reserved: It was a text"
                + " until 0.9.");
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatIsBrokenIsNamed(ExampleCompiler compiler) throws IOException {
    Files.createDirectories(baseline().resolve("task"));
    Files.writeString(baseline().resolve("task/1.0.0.json"), "{", UTF_8);

    assertThat(compile(compiler, family("1.1.0", "", "")))
        .singleElement()
        .asString()
        .startsWith("Example.java:2: error: [EF508] The recorded versions cannot be read. ")
        .contains("1.0.0.json");
  }

  @Test
  void aLowerLevelAllowsMore() throws IOException {
    record(family("1.0.0", "", ""));
    String widened = family("1.1.0", "", "").replace("max = 200", "max = 300");

    assertThat(compile(ExampleCompiler.JAVAC, widened))
        .singleElement()
        .asString()
        .contains("[EF502] task.created: title");
    assertThat(
            compile(
                ExampleCompiler.JAVAC,
                widened.replace(
                    "\"1.1.0\"", "\"1.1.0\", compatibility = EventFamily.Compatibility.BACKWARD")))
        .isEmpty();
  }

  @Test
  void whereNothingIsRecordedEverythingIsAllowed() throws IOException {
    assertThat(compile(ExampleCompiler.JAVAC, family("1.1.0", "", ""))).isEmpty();
  }

  private static String family(String version, String property, String payload) {
    return FAMILY.formatted(version, "", property.indent(4).stripTrailing(), payload);
  }

  private Path baseline() {
    return folder.resolve("baseline");
  }

  private void record(String family) throws IOException {
    Path home = folder.resolve("record" + compilations++);
    assertThat(
            ExampleCompiler.JAVAC.compile(family, Map.of(), "17", new EventFamilyProcessor(), home))
        .isEmpty();
    try (var files = Files.list(home.resolve("classes/META-INF/eventfamily/task"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        BaselineFolder.open(baseline()).record(SchemaDocument.read(Files.readString(file, UTF_8)));
      }
    }
  }

  private List<String> compile(ExampleCompiler compiler, String family) throws IOException {
    return compiler.compile(
        family,
        Map.of(),
        "17",
        new EventFamilyProcessor(),
        folder.resolve("compile" + compilations++),
        "-Aeventfamily.baseline=" + baseline());
  }
}
