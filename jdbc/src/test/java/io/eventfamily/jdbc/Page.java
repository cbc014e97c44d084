package io.eventfamily.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation, and what it shows. */
record Page(String text) {

  static Page read(String name) {
    return new Page(readString(Path.of("../docs", name)));
  }

  /** The blocks of a language. */
  List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /** The blocks of Java that do not stand in the source of a test, whatever their indentation. */
  List<String> javaThatIsNotIn(Class<?> test) {
    String source =
        withoutIndentation(
            readString(Path.of("src/test/java", test.getName().replace('.', '/') + ".java")));
    return blocks("java").stream()
        .filter(block -> !source.contains(withoutIndentation(block)))
        .toList();
  }

  private static String withoutIndentation(String code) {
    return code.replaceAll("(?m)^ +", "");
  }

  private static String readString(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
