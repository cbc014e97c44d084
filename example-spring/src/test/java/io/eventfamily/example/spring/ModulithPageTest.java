package io.eventfamily.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page shows is what the example is made of. */
class ModulithPageTest {

  @Test
  void showsTheExample() throws IOException {
    String page = Files.readString(Path.of("../docs/modulith.md"));
    List<String> files;
    try (Stream<Path> main = Files.walk(Path.of("src/main"))) {
      files =
          Stream.concat(main.filter(Files::isRegularFile), Stream.of(Path.of("pom.xml")))
              .map(ModulithPageTest::text)
              .toList();
    }

    List<String> blocks =
        Pattern.compile("```[a-z]+\n(.*?)```", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(blocks).hasSizeGreaterThan(10);
    assertThat(blocks)
        .filteredOn(
            block -> files.stream().noneMatch(file -> file.contains(withoutIndentation(block))))
        .isEmpty();
  }

  private static String text(Path file) {
    try {
      return withoutIndentation(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutIndentation(String text) {
    return text.replaceAll("(?m)^ +", "");
  }
}
