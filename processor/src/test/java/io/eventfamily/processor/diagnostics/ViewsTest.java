package io.eventfamily.processor.diagnostics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.EventFamilyProcessor;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A view is compared with the schemas that its owner published. */
class ViewsTest {

  private static final String OWNER =
      """
      @EventFamily(name = "task"%s)
      interface TaskEvents {
        @Payload
        interface Created {
          UUID taskId();
      %s
        }
      }
      """;

  private static final String VIEW =
      """
      @EventFamily(name = "task", view = true%s)
      interface TaskView {
        @Payload
        interface Created {
          UUID taskId();
      %s
        }
      }
      """;

  @TempDir private Path folder;

  private int compilations;

  private static String owner(String version, String properties) {
    return OWNER.formatted(version(version), properties.indent(4).stripTrailing());
  }

  private static String view(String version, String properties) {
    return VIEW.formatted(version(version), properties.indent(4).stripTrailing());
  }

  private static String version(String version) {
    return version.isEmpty() ? "" : ", version = \"" + version + "\"";
  }

  private Path schemas() {
    return folder.resolve("schemas");
  }

  private void publish(String version, String properties) throws IOException {
    publish(owner(version, properties));
  }

  private void publish(String owner) throws IOException {
    Path home = folder.resolve("owner" + compilations++);
    assertThat(ExampleCompiler.JAVAC.compile(owner, Map.of(), home)).isEmpty();
    Path published = home.resolve("classes/META-INF/eventfamily/task");
    Files.createDirectories(schemas().resolve("task"));
    try (Stream<Path> files = Files.list(published)) {
      for (Path file : files.toList()) {
        Files.copy(file, schemas().resolve("task").resolve(file.getFileName()));
      }
    }
  }

  private List<String> compile(ExampleCompiler compiler, String view, String... options)
      throws IOException {
    return compiler.compile(
        view,
        Map.of(),
        "17",
        new EventFamilyProcessor(),
        folder.resolve("view" + compilations++),
        options);
  }

  private List<String> compile(ExampleCompiler compiler, String view) throws IOException {
    return compile(compiler, view, "-Aeventfamily.schemas=" + schemas());
  }

  private List<String> compile(String view) throws IOException {
    return compile(ExampleCompiler.JAVAC, view);
  }

  @ParameterizedTest
  @EnumSource
  void theMessageSaysSinceWhenTheOwnerGuaranteesAProperty(ExampleCompiler compiler)
      throws IOException {
    publish("1.0.0", "");
    publish("1.2.0", "@Nullable String title();");
    publish("1.3.0", "String title();");
    publish("1.10.0", "String title();");

    assertThat(compile(compiler, view("", "String title();")))
        .containsExactly(
            "Example.java:6: error: [EF525] You require \"title\"; the owner guarantees it from"
                + " 1.3.0 on. Make it @Nullable, or read no older events: version = \"1.3.0\".");
    assertThat(compile(compiler, view("1.3.0", "String title();"))).isEmpty();
    assertThat(compile(compiler, view("", "@Nullable String title();"))).isEmpty();
  }

  @Test
  void theMessageSaysUntilWhenTheOwnerGuaranteedAProperty() throws IOException {
    publish("1.0.0", "String title();");
    publish("1.1.0", "String title();");
    publish("1.2.0", "");

    assertThat(compile(view("", "String title();")))
        .containsExactly(
            "Example.java:6: error: [EF525] You require \"title\"; the owner guarantees it until"
                + " 1.1.0 only. Make it @Nullable or give it a default.");
    assertThat(compile(view("", "@DefaultValue(\"-\") String title();"))).isEmpty();
  }

  @Test
  void theMessageNamesTheVersionsInTheMiddle() throws IOException {
    publish("1.0.0", "@Nullable String title();");
    publish("1.1.0", "String title();");
    publish("1.2.0", "@Nullable String title();");

    assertThat(compile(view("", "String title();")))
        .containsExactly(
            "Example.java:6: error: [EF525] You require \"title\"; the owner guarantees it in 1.1.0"
                + " only. Make it @Nullable.");
    assertThat(compile(view("1.2.0", "String title();")))
        .containsExactly(
            "Example.java:6: error: [EF525] You require \"title\"; the owner does not guarantee it."
                + " Make it @Nullable.");
  }

  @ParameterizedTest
  @EnumSource
  void theVersionsWhoseEventsWouldBeRejectedAreNamed(ExampleCompiler compiler) throws IOException {
    publish("1.0.0", "int size();");
    publish("1.1.0", "long size();");

    assertThat(compile(compiler, view("", "int size();")))
        .containsExactly(
            "Example.java:6: error: [EF526] task.created: size: the owner has long, and the view"
                + " has int (type-narrowed). So some events of 1.1.0 would be rejected here. Accept"
                + " all that the owner writes, or leave it out.");
    assertThat(compile(compiler, view("", "long size();"))).isEmpty();
  }

  @Test
  void versionsWithoutTheEventDoNotCount() throws IOException {
    publish("1.0.0", "");
    publish("2.0.0", "String title();");

    assertThat(compile(view("", ""))).isEmpty();
    assertThat(compile(view("2.0.0", "String title();"))).isEmpty();
    assertThat(compile(view("1.1.0", "")))
        .containsExactly(
            "Example.java:4: error: [EF522] The owner writes no events of the type"
                + " \"task.created\" after version 1.0.0. Did you mean \"task.created.v2\"?");
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaIsFoundInAFolderOnTheClassPath(ExampleCompiler compiler) throws IOException {
    publish("1.3.0", "@Nullable String title();");
    Path root = folder.resolve("root");
    Files.createDirectories(root.resolve("META-INF"));
    Files.move(schemas(), root.resolve("META-INF/eventfamily"));

    assertThat(compileWith(compiler, view("1.3.0", "@Nullable String title();"), root)).isEmpty();
    assertThat(compileWith(compiler, view("1.3.0", "String title();"), root))
        .singleElement()
        .asString()
        .startsWith("Example.java:6: error: [EF525]");
    assertThat(compileWith(compiler, view("1.2.0", ""), root))
        .containsExactly(
            "Example.java:2: error: [EF520] No schema of the family \"task\" is known that this view"
                + " can be compared with: there is no META-INF/eventfamily/task/1.2.0.json on the"
                + " processor path or the class path. Add the owner's artifact with the classifier"
                + " \"schemas\" to the processor path, in the version that the view names, or name a"
                + " folder that holds the schemas: -Aeventfamily.schemas=<folder>.");
  }

  private List<String> compileWith(ExampleCompiler compiler, String view, Path root)
      throws IOException {
    return compiler.compile(
        view,
        Map.of(),
        "17",
        new EventFamilyProcessor(),
        folder.resolve("view" + compilations++),
        List.of(root),
        List.of());
  }

  @Test
  void theSchemaIsFoundInAJarOnTheProcessorPath() throws IOException, InterruptedException {
    publish("1.3.0", "@Nullable String title();");
    publish("", "String title();");
    Path jar = jar(schemas());

    assertThat(javac(view("1.3.0", "@Nullable String title();"), jar)).isEmpty();
    assertThat(javac(view("", "String title();"), jar)).isEmpty();
    assertThat(javac(view("1.3.0", "String title();"), jar)).contains("[EF525]");
    assertThat(javac(view("1.2.0", ""), jar)).contains("[EF520]");
  }

  /**
   * What javac says in a process of its own: in this one, the class path of the tests would have
   * the processor already.
   */
  private String javac(String view, Path schemas) throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("javac" + compilations++));
    String imports =
        "package acme; import io.eventfamily.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable; ";
    Path source = Files.writeString(home.resolve("Example.java"), imports + view, UTF_8);
    Path messages = home.resolve("messages.txt");
    String classPath = System.getProperty("java.class.path");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-d",
            home.toString(),
            "-cp",
            classPath,
            "-processorpath",
            classPath + File.pathSeparator + schemas,
            "-processor",
            EventFamilyProcessor.class.getName(),
            source.toString())
        .redirectErrorStream(true)
        .redirectOutput(messages.toFile())
        .start()
        .waitFor();
    return Files.readString(messages, UTF_8);
  }

  /** The artefact with the classifier {@code schemas}. */
  private Path jar(Path schemas) throws IOException {
    Path jar = folder.resolve("task-schemas.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(schemas)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = schemas.relativize(file).toString().replace('\\', '/');
        entries.putNextEntry(new JarEntry("META-INF/eventfamily/" + name));
        Files.copy(file, entries);
      }
    }
    return jar;
  }

  @Test
  void theKnownVersionsAreNamedWhereNoneIsRead() throws IOException {
    publish("1.0.0", "");
    publish("1.1.0", "");

    assertThat(compile(view("1.2.0", "")))
        .singleElement()
        .asString()
        .contains("[EF520]")
        .contains(
            "it reads version 1.2.0 and those after it, but the known ones are 1.0.0, 1.1.0.");
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaThatIsBrokenIsNamed(ExampleCompiler compiler) throws IOException {
    publish("1.0.0", "");
    Path file = schemas().resolve("task/1.0.0.json");
    Files.writeString(file, "{", UTF_8);

    assertThat(compile(compiler, view("1.0.0", "")))
        .singleElement()
        .asString()
        .startsWith("Example.java:2: error: [EF521] The schemas of the owner cannot be read. ")
        .contains("1.0.0.json");
  }

  @Test
  void aSchemaOfAnotherFamilyIsNoneOfTheOwner() throws IOException {
    publish("1.0.0", "");
    Files.move(schemas().resolve("task"), schemas().resolve("job"));

    assertThat(compile(view("1.0.0", "").replace("\"task\"", "\"job\"")))
        .singleElement()
        .asString()
        .contains("[EF521]")
        .endsWith("is the schema of the family \"task\", and not of \"job\".");
  }

  @Test
  void decisionsInABaselineAreNoSchema() throws IOException {
    publish("1.0.0", "");
    Files.writeString(schemas().resolve("task/decisions.json"), "{}", UTF_8);

    assertThat(compile(view("1.0.0", ""))).isEmpty();
  }

  @Test
  void aViewHasNoSchemaOfItsOwn() throws IOException {
    publish("1.0.0", "");
    Path home = folder.resolve("alone");

    assertThat(
            ExampleCompiler.JAVAC.compile(
                view("1.0.0", ""),
                Map.of(),
                "17",
                new EventFamilyProcessor(),
                home,
                "-Aeventfamily.schemas=" + schemas(),
                "-Aeventfamily.baseline=" + schemas()))
        .isEmpty();
    assertThat(home.resolve("classes/META-INF")).doesNotExist();
    assertThat(home.resolve("classes/acme/TaskViewEventDecoder.class")).exists();
  }

  @Test
  void aPropertyOfTheEnvelopeThatIsMisspelledIsFound() throws IOException {
    publish(
        owner("1.0.0", "")
            .replace("interface TaskEvents {", "interface TaskEvents { String tenantId();"));

    assertThat(
            compile(
                view("1.0.0", "")
                    .replace("interface TaskView {", "interface TaskView { String tenant_di();")))
        .containsExactly(
            "Example.java:2: error: [EF523] You require \"tenant_di\", but the owner writes no such"
                + " property of the envelope. Did you mean \"tenant_id\"?");
  }

  @ParameterizedTest
  @EnumSource
  void whatOnlyMattersToWritersIsRefused(ExampleCompiler compiler) throws IOException {
    publish("1.0.0", "");

    assertThat(
            compile(
                compiler,
                view("1.0.0", "")
                    .replace(
                        "view = true",
                        "view = true, nulls = EventFamily.Nulls.OMIT,"
                            + " compatibility = EventFamily.Compatibility.NONE, unknownProperties ="
                            + " EventFamily.UnknownProperties.REJECT, previous = Object.class")
                    .replace("UUID taskId", "@PartitionKey @Example(\"a\") UUID taskId")))
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(
            message ->
                message.contains("[EF528]")
                    || message.contains("[EF108]")
                    || message.contains("[EF343]"));
  }
}
