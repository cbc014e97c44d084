package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users have, alone and as a process. Runs when there is a jar. */
@Tag("jar")
class RunnableJarIT {

  private static final Path JAR = Path.of(System.getProperty("cli.jar", "none"));

  @TempDir private Path folder;

  private Run run(String input, Object... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().write(input.getBytes(UTF_8));
    process.getOutputStream().close();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  @Test
  void theJarNeedsNothingElse() throws Exception {
    Path classes = Declarations.schemas(folder.resolve("classes"), Declarations.TASK);

    assertThat(run("", "record", "-b", folder.resolve("schemas"), classes))
        .isEqualTo(new Run(0, "recorded  task  1.0.0\n", ""));
    assertThat(run("", "diff", folder.resolve("schemas"), classes).out())
        .isEqualTo("task 1.0.0 → 1.0.0: no change\n");
    Run invalid =
        run("{\"event_type\":\"task.deleted\",\"payload\":{}}\n", "validate", "-s", classes, "-");
    assertThat(invalid)
        .isEqualTo(
            new Run(
                1,
                """
                -:1: /payload/task_id: is missing
                -:1: /payload/at: is missing

                1 event against task 1.0.0: 0 valid, 1 invalid, 0 of unknown type
                """,
                ""));
    assertThat(run("").exitCode()).isEqualTo(2);
  }

  @Test
  void theJarKnowsItsVersion() throws Exception {
    assertThat(run("", "--version").out()).matches("eventfamily \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void theJarHasTheLicence() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(
              new String(
                  jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes(), UTF_8))
          .contains("Apache License");
      assertThat(jar.isMultiRelease()).isTrue();
      assertThat(jar.getEntry("module-info.class")).isNull();
    }
  }
}
