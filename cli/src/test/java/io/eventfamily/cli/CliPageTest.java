package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What docs/cli.md shows is what one gets who does the same, from its beginning to its end. With
 * {@code -Dgolden.update} the outputs are written into the page, to be looked at.
 */
class CliPageTest {

  private static final Path PAGE = Path.of("../docs/cli.md");

  private static final Pattern STEP =
      Pattern.compile(
          "(?s)```java\n(?<java>.*?)```"
              + "|<!-- replace: (?<old>[^\n]*?) => (?<new>[^\n]*?) -->"
              + "|```json (?<file>[^\n]*)\n(?<text>.*?)```"
              + "|```console(?: exit=(?<exit>\\d))?(?: head=(?<head>\\d+))?\n"
              + "\\$ eventfamily (?<args>[^\n]*)\n(?<output>.*?)```");

  private static final String IMPORTS =
      """
      package acme;

      import io.eventfamily.*;
      import jakarta.validation.constraints.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  @TempDir private Path folder;
  private String source = "";
  private int commands;

  @Test
  void thePageShowsWhatCommandsGive() throws Exception {
    String page = Files.readString(PAGE, UTF_8);
    StringBuilder real = new StringBuilder();
    int end = 0;
    for (MatchResult found : STEP.matcher(page).results().toList()) {
      Matcher step = STEP.matcher(found.group());
      assertThat(step.matches()).isTrue();
      real.append(page, end, found.start()).append(perform(step));
      end = found.end();
    }
    real.append(page.substring(end));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, real, UTF_8);
    }
    assertThat(real.toString()).isEqualTo(Files.readString(PAGE, UTF_8));
    assertThat(commands).isEqualTo(9);
  }

  private String perform(Matcher step) throws Exception {
    if (step.group("java") != null) {
      source = step.group("java");
      compile();
    } else if (step.group("old") != null) {
      assertThat(source).contains(step.group("old"));
      source = source.replace(step.group("old"), step.group("new"));
      compile();
    } else if (step.group("file") != null) {
      Files.writeString(folder.resolve(step.group("file")), step.group("text"), UTF_8);
    } else {
      return run(step);
    }
    return step.group();
  }

  private void compile() throws IOException {
    Path schemas = folder.resolve("target/classes/META-INF/eventfamily/task");
    if (Files.exists(schemas)) {
      for (File file : schemas.toFile().listFiles()) {
        Files.delete(file.toPath());
      }
    }
    Declarations.schemas(folder.resolve("target/classes"), IMPORTS + source);
  }

  private String run(Matcher step) throws Exception {
    commands++;
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(entry -> Path.of(entry).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator)),
                Main.class.getName()));
    command.addAll(List.of(step.group("args").split(" ")));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

    String exit = step.group("exit");
    assertThat(process.exitValue())
        .as(step.group("args") + "\n" + output)
        .isEqualTo(exit == null ? 0 : Integer.parseInt(exit));
    return step.group().substring(0, step.start("output") - step.start())
        + shown(output, step.group("head"))
        + "```";
  }

  private static String shown(String output, String head) {
    return head == null
        ? output
        : output.lines().limit(Integer.parseInt(head)).collect(Collectors.joining("\n")) + "\n…\n";
  }
}
