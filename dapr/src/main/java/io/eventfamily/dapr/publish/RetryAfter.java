package io.eventfamily.dapr.publish;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {

  private RetryAfter() {}

  /** How long to wait, from 0; null where the value is neither. */
  static @Nullable Duration parse(String value, Instant now) {
    String text = value.strip();
    if (text.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
    } catch (DateTimeException e) {
      // A header that nobody understands asks for nothing.
      return null;
    }
  }
}
