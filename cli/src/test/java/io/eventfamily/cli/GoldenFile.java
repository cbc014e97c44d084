package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What outputs look like. With {@code -Dgolden.update} they are written, to be looked at. */
final class GoldenFile {

  private static final Path FOLDER = Path.of("src/test/resources/io/eventfamily/cli");

  private GoldenFile() {}

  static void check(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(file, text, UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(file, UTF_8));
  }
}
