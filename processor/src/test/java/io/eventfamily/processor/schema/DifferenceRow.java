package io.eventfamily.processor.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the table in {@code docs/schema.md}: what a validator and the codec judge differently.
 *
 * @param number from 0
 * @param name what it is, the same in rows that show one thing
 * @param declared the type of a property, with its constraints
 * @param json its value
 * @param acceptedByCodec or else by the validator
 */
record DifferenceRow(
    int number, String name, String declared, String json, boolean acceptedByCodec) {

  private static final String MARKER = "<!-- table: differences -->";

  static List<DifferenceRow> all() {
    List<DifferenceRow> rows = new ArrayList<>();
    String page = page();
    page.substring(page.indexOf(MARKER) + MARKER.length())
        .strip()
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .forEach(line -> rows.add(of(rows.size(), line)));
    return rows;
  }

  private static DifferenceRow of(int number, String line) {
    List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    return new DifferenceRow(
        number,
        cells.get(1),
        cells.get(2).replace("`", ""),
        cells.get(3).replace("`", ""),
        switch (cells.get(4)) {
          case "the codec" -> true;
          case "the validator" -> false;
          default -> throw new IllegalStateException(line);
        });
  }

  private static String page() {
    try {
      return Files.readString(Path.of("../docs/schema.md"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A payload with nothing but the property. */
  String declaration() {
    return "@Payload interface P%d { %s value(); }%n".formatted(number, declared);
  }

  /** An event with the value. */
  String event() {
    return "{\"event_type\":\"%s\",\"payload\":{\"value\":%s}}".formatted(eventType(), json);
  }

  String eventType() {
    return "row.p" + number;
  }
}
