package io.eventfamily.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages show of a project stands in its files, but for spaces at the beginning of lines. */
class ExcerptsTest {

  private static final Path ROOT = Path.of("..");

  @ParameterizedTest
  @CsvSource({
    "docs/kafka-streams.md, java, example/src/main/java/io/eventfamily/example/streams",
    "docs/quarkus.md, java|xml|properties, example-quarkus",
    "docs/micronaut.md, java|xml|properties, example-micronaut",
  })
  void standInTheProject(String page, String languages, String project) throws IOException {
    List<String> files = files(ROOT.resolve(project));
    List<MatchResult> blocks =
        Pattern.compile("(?ms)^```(" + languages + ")\n(.*?)^```$")
            .matcher(Files.readString(ROOT.resolve(page), UTF_8))
            .results()
            .toList();

    assertThat(blocks).isNotEmpty();
    assertThat(blocks)
        .allSatisfy(
            block ->
                assertThat(files)
                    .as(block.group(2))
                    .anyMatch(file -> file.contains(stripped(block.group(2)))));
  }

  private static List<String> files(Path project) throws IOException {
    try (Stream<Path> found = Files.walk(project)) {
      return found
          .filter(file -> file.toString().matches(".*\\.(java|xml|properties)"))
          .filter(file -> !file.startsWith(project.resolve("target")))
          .map(ExcerptsTest::read)
          .map(ExcerptsTest::stripped)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines without their indentation, and without empty ones. */
  private static String stripped(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(joining("\n", "\n", "\n"));
  }
}
