package io.eventfamily.runtime.json;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Writes times in the one layout that events have: with seconds always, and without a fraction
 * where that is zero, else with six digits, or with nine where six would lose something.
 */
final class IsoFormat {

  private IsoFormat() {}

  static StringBuilder append(StringBuilder text, LocalDateTime time) {
    append(text, time.getYear(), 4).append('-');
    append(text, time.getMonthValue(), 2).append('-');
    append(text, time.getDayOfMonth(), 2).append('T');
    return append(text, time.toLocalTime());
  }

  static StringBuilder append(StringBuilder text, LocalTime time) {
    append(text, time.getHour(), 2).append(':');
    append(text, time.getMinute(), 2).append(':');
    append(text, time.getSecond(), 2);
    int nanos = time.getNano();
    if (nanos % 1_000 != 0) {
      append(text.append('.'), nanos, 9);
    } else if (nanos != 0) {
      append(text.append('.'), nanos / 1_000, 6);
    }
    return text;
  }

  private static StringBuilder append(StringBuilder text, int number, int digits) {
    String decimal = Integer.toString(number);
    return text.append("0".repeat(digits - decimal.length())).append(decimal);
  }
}
