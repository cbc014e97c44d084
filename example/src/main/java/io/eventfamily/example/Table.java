package io.eventfamily.example;

import io.eventfamily.runtime.Event;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events that arrived, as lines for a terminal. */
final class Table {

  private static final String LINE = "%2s  %-22s  %-8s  %-19s  %-8s  %-9s  %s";
  private static final int WIDTH = 110;
  private static final int SHORT = 8;

  private Table() {}

  /** A header, and a line for each event. */
  static List<String> of(List<Arrival> arrivals) {
    String header =
        LINE.formatted("#", "topic partition/offset", "key", "type", "id", "caused by", "what");
    List<String> rows =
        IntStream.range(0, arrivals.size()).mapToObj(i -> row(i + 1, arrivals.get(i))).toList();
    return Stream.concat(Stream.of(header, "-".repeat(WIDTH)), rows.stream()).toList();
  }

  private static String row(int number, Arrival arrival) {
    Event<?> event = arrival.event();
    String row =
        LINE.formatted(
            number,
            arrival.topic() + " " + arrival.partition() + "/" + arrival.offset(),
            shortened(arrival.key()),
            event.eventType().wireName(),
            shortened(event.eventId()),
            shortened(event.causationId()),
            Narrator.describe(event));
    return row.length() <= WIDTH ? row : row.substring(0, WIDTH - 3) + "...";
  }

  /** Random ids differ in their first digits. */
  private static String shortened(@Nullable Object id) {
    if (id == null) {
      return "-";
    }
    String text = id.toString();
    return text.length() <= SHORT ? text : text.substring(0, SHORT);
  }
}
