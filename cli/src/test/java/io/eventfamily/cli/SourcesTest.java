package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where schemas are found. */
class SourcesTest {

  private static final String LIST =
      """
      FAMILY  VERSION  EVENTS  LEVEL  TOPIC
      task    1.0.0    2       FULL   task-events
      """;

  @TempDir private Path folder;
  private Path classes;
  private Path file;

  @BeforeEach
  void compile() {
    classes = Declarations.schemas(folder.resolve("classes"), Declarations.TASK);
    file = classes.resolve("META-INF/eventfamily/task/1.0.0.json");
  }

  private Path jar(String entry) throws IOException {
    Path jar = folder.resolve("some.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      zip.putNextEntry(new ZipEntry(entry));
      Files.copy(file, zip);
    }
    return jar;
  }

  private static Run list(Path source) {
    return Run.of("schema", "--list", source);
  }

  @Test
  void aSchemaIsFoundInAnyKindOfFolder() {
    for (Path source = file; !source.equals(classes); source = source.getParent()) {
      if (!source.endsWith("META-INF")) {
        assertThat(list(source)).isEqualTo(new Run(0, LIST, ""));
      }
    }
    assertThat(list(classes)).isEqualTo(new Run(0, LIST, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BOOT-INF/classes/", "WEB-INF/classes/"})
  void aSchemaIsFoundInAJar(String prefix) throws IOException {
    assertThat(list(jar(prefix + "META-INF/eventfamily/task/1.0.0.json")))
        .isEqualTo(new Run(0, LIST, ""));
  }

  @Test
  void aBaselineIsASourceToo() throws IOException {
    Path baseline = folder.resolve("schemas");
    Run.of("record", "-b", baseline, classes);
    Files.writeString(baseline.resolve("task/decisions.json"), "{}", UTF_8);
    Files.writeString(baseline.resolve("README.md"), "# Schemas", UTF_8);

    assertThat(list(baseline)).isEqualTo(new Run(0, LIST, ""));
  }

  @Test
  void aSourceWithoutSchemasIsAnError() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(list(empty).exitCode()).isEqualTo(2);
    assertThat(list(empty).err())
        .startsWith("error: " + empty + " holds no schema of a family.")
        .contains("Compile the family with the processor");
    assertThat(list(jar("acme/task.json")).err()).contains("some.jar holds no schema of a family.");
    assertThat(list(folder.resolve("nothing")).err()).contains("nothing is not there.");
  }

  @Test
  void whatIsNoSchemaIsToldWithItsPlace() throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(other, Files.readString(file, UTF_8).replace("\"FULL\"", "\"SOME\""), UTF_8);
    assertThat(list(other).err()).startsWith("error: " + other + ": /x-eventfamily-compatibility ");

    Files.writeString(other, "nope", UTF_8);
    assertThat(list(other).err()).startsWith("error: " + other + ": the document is not JSON");

    Files.write(other, new byte[] {(byte) 0xff});
    assertThat(list(other).err()).startsWith("error: " + other + " is not in UTF-8.");

    Path text = Files.writeString(folder.resolve("notes.txt"), "text", UTF_8);
    assertThat(list(text).err()).contains("notes.txt is neither a jar nor a .json file.");
    assertThat(list(text).exitCode()).isEqualTo(2);
  }

  @Test
  void twoSchemasOfOneVersionMustBeTheSame() {
    Path other =
        Declarations.schemas(
            folder.resolve("other"), Declarations.task("1.0.0", "Instant at();", "String at();"));

    Run run = Run.of("record", "-b", folder.resolve("schemas"), classes, other);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("task 1.0.0 is there twice, and not the same: in ");
    assertThat(Run.of("record", "-b", folder.resolve("schemas"), classes, file).out())
        .isEqualTo("recorded  task  1.0.0\n");
  }
}
