package io.eventfamily.schema.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.wire.WireTexts;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Derives values without parts. */
final class ScalarExamples {

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 15, 10, 30);

  private ScalarExamples() {}

  /** An id that is always the same for one text. */
  static JsonElement uuid(String text) {
    return new JsonPrimitive(UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString());
  }

  /** When everything happens. */
  static JsonElement instant() {
    return WireTexts.of(ScalarType.INSTANT, TIME.toInstant(ZoneOffset.UTC)).value();
  }

  /** A valid value; empty where none can be derived. */
  static Optional<JsonElement> of(ScalarType type, Constraints constraints, Seed seed) {
    return value(type, constraints, seed).map(value -> WireTexts.of(type, value).value());
  }

  private static Optional<Object> value(ScalarType type, Constraints constraints, Seed seed) {
    int index = seed.index();
    LocalDateTime time = TIME.plusMinutes(index);
    return switch (type) {
      case BOOLEAN -> bool(constraints, index);
      case BYTE, SHORT, INT, LONG, BIG_INTEGER ->
          NumberExamples.integer(type, constraints, index).map(value -> value);
      case FLOAT, DOUBLE, BIG_DECIMAL, BIG_DECIMAL_NUMBER ->
          NumberExamples.decimal(type, constraints, index).map(value -> value);
      case CHAR -> Optional.of((char) ('a' + index)).filter(letter -> letter <= 'z').map(c -> c);
      case STRING -> TextExamples.of(constraints, seed).map(value -> value);
      case UUID -> Optional.of(UUID.nameUUIDFromBytes(uniqueName(seed).getBytes(UTF_8)));
      case URI -> Optional.of(URI.create("https://example.com/" + seed.slug()));
      case INSTANT -> Optional.of(time.toInstant(ZoneOffset.UTC));
      case OFFSET_DATE_TIME -> Optional.of(time.atOffset(ZoneOffset.ofHours(1)));
      case LOCAL_DATE_TIME -> Optional.of(time);
      case LOCAL_DATE -> Optional.of(LocalDate.from(TIME).plusDays(index));
      case LOCAL_TIME -> Optional.of(LocalTime.from(time));
      case DURATION -> Optional.of(Duration.ofMinutes(15L + index));
      case PERIOD -> Optional.of(Period.ofMonths(1 + index));
      case YEAR -> Optional.of(Year.of(TIME.getYear() + index));
      case YEAR_MONTH -> Optional.of(YearMonth.from(TIME).plusMonths(index));
      case BYTES -> bytes(constraints, seed).map(value -> value);
    };
  }

  private static String uniqueName(Seed seed) {
    return seed.index() == 0 ? seed.name() : seed.name() + " " + seed.index();
  }

  private static Optional<Object> bool(Constraints constraints, int index) {
    boolean value = constraints.mustBe().orElse(true) == (index == 0);
    boolean allowed = constraints.mustBe().orElse(value) == value && !constraints.range().isEmpty();
    return index <= 1 && allowed ? Optional.of(value) : Optional.empty();
  }

  private static Optional<byte[]> bytes(Constraints constraints, Seed seed) {
    OptionalInt size = Sizes.preferred(constraints.size(), 3, TextExamples.MAX_LENGTH);
    return size.isPresent() ? Optional.of(fill(size.getAsInt(), seed.index())) : Optional.empty();
  }

  private static byte[] fill(int size, int index) {
    byte[] bytes = new byte[size];
    for (int position = 0; position < size; position++) {
      bytes[position] = (byte) (1 + position + index);
    }
    return bytes;
  }
}
