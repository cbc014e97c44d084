package io.eventfamily.processor.fuzz;

import io.eventfamily.processor.random.Dice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** Strings that stand for something. */
final class Scalars {

  private Scalars() {}

  static Value uuid() {
    return dice -> {
      String id = new UUID(dice.bits(), dice.bits()).toString();
      return Texts.quote(dice, dice.oneIn(4) ? id.toUpperCase(Locale.ROOT) : id);
    };
  }

  /** A time with its offset, in these years. */
  static Value instant(int firstYear, int lastYear) {
    return dice -> Texts.quote(dice, dateTime(dice, firstYear, lastYear) + offset(dice));
  }

  static Value instant() {
    return instant(2, 9998);
  }

  static Value localDateTime() {
    return dice -> Texts.quote(dice, dateTime(dice, 1, 9999));
  }

  static Value date() {
    return dice -> Texts.quote(dice, day(dice, 1, 9999));
  }

  static Value time() {
    return dice -> Texts.quote(dice, clock(dice));
  }

  static Value yearMonth() {
    return dice -> Texts.quote(dice, day(dice, 1, 9999).substring(0, 7));
  }

  static Value duration() {
    return dice ->
        Texts.quote(
            dice, Duration.ofSeconds(dice.bits() >> 24, dice.below(1_000_000_000)).toString());
  }

  static Value period() {
    return dice ->
        Texts.quote(dice, Period.of(dice.below(9), dice.below(99) - 9, dice.below(999)).toString());
  }

  static Value bytes() {
    return dice -> {
      byte[] data = Numbers.digits(dice, dice.below(40)).getBytes(StandardCharsets.US_ASCII);
      for (int index = 0; index < data.length; index++) {
        data[index] = (byte) dice.bits();
      }
      return Texts.quote(
          dice,
          (dice.oneIn(4) ? Base64.getUrlEncoder() : Base64.getEncoder()).encodeToString(data));
    };
  }

  /** One of several texts. */
  static Value text(String... texts) {
    return dice -> Texts.quote(dice, dice.pick(texts));
  }

  private static String dateTime(Dice dice, int firstYear, int lastYear) {
    return day(dice, firstYear, lastYear) + dice.pick("T", "T", "t", " ") + clock(dice);
  }

  private static String day(Dice dice, int firstYear, int lastYear) {
    int year = firstYear + dice.below(lastYear - firstYear + 1);
    return LocalDate.ofYearDay(year, 1 + dice.below(365)).toString();
  }

  private static String clock(Dice dice) {
    String fraction = dice.oneIn(2) ? "" : "." + Numbers.digits(dice, 1 + dice.below(9));
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d%s", dice.below(24), dice.below(60), dice.below(60), fraction);
  }

  private static String offset(Dice dice) {
    return dice.oneIn(2)
        ? dice.pick("Z", "z", "+00:00", "-00:00")
        : String.format(
            Locale.ROOT, "%s%02d:%02d", dice.pick("+", "-"), dice.below(18), dice.below(60));
  }
}
