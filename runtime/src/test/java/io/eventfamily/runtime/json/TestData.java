package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The tables of cases beside the tests: columns between tabs, and a heading after {@code #}. */
public final class TestData {

  private TestData() {}

  public static Stream<List<String>> rows(String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(TestData.class.getResourceAsStream(table), UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
