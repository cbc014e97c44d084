package io.eventfamily.schema.wire;

import io.eventfamily.schema.JsonText;
import io.eventfamily.schema.ScalarType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Base64;

/** Values without parts as the JSON that codecs write. */
public final class WireTexts {

  private static final int NANOS_PER_MICRO = 1_000;

  private WireTexts() {}

  /**
   * The JSON of a value.
   *
   * @param value as Java has it: a Boolean, a number, a String, a UUID, a byte array and so on; the
   *     years of times have four digits at most, and numbers are finite
   */
  public static JsonText of(ScalarType type, Object value) {
    return switch (type) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, BIG_INTEGER, BIG_DECIMAL_NUMBER ->
          new JsonText(value.toString());
      case FLOAT -> new JsonText(ShortestDecimal.of((Float) value).text());
      case DOUBLE -> new JsonText(ShortestDecimal.of((Double) value).text());
      case YEAR -> new JsonText(Integer.toString(((Year) value).getValue()));
      case INSTANT -> JsonText.ofString(time(((Instant) value).atOffset(ZoneOffset.UTC)));
      case OFFSET_DATE_TIME -> JsonText.ofString(time((OffsetDateTime) value));
      case LOCAL_DATE_TIME -> JsonText.ofString(time((LocalDateTime) value));
      case LOCAL_TIME -> JsonText.ofString(time((LocalTime) value));
      case BYTES -> JsonText.ofString(Base64.getEncoder().encodeToString((byte[]) value));
      case CHAR, STRING, BIG_DECIMAL, UUID, URI, LOCAL_DATE, DURATION, PERIOD, YEAR_MONTH ->
          JsonText.ofString(value.toString());
    };
  }

  private static String time(OffsetDateTime value) {
    return time(value.toLocalDateTime()) + value.getOffset().getId();
  }

  private static String time(LocalDateTime value) {
    return value.toLocalDate() + "T" + time(value.toLocalTime());
  }

  /** With seconds always, and with six or nine digits of fraction or none. */
  private static String time(LocalTime value) {
    int nano = value.getNano();
    String fraction = "";
    if (nano % NANOS_PER_MICRO != 0) {
      fraction = ".%09d".formatted(nano);
    } else if (nano != 0) {
      fraction = ".%06d".formatted(nano / NANOS_PER_MICRO);
    }
    return "%02d:%02d:%02d".formatted(value.getHour(), value.getMinute(), value.getSecond())
        + fraction;
  }
}
