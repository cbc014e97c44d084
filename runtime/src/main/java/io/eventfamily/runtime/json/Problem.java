package io.eventfamily.runtime.json;

import io.eventfamily.runtime.Violation;

/**
 * What is wrong with one value, wherever it stands.
 *
 * @param code Pydantic's error type
 * @param message for people; says what is allowed, never what was found
 * @param outweighs it is said in place of what is wrong with the parts of the value where fewer of
 *     them are wrong than this
 */
public record Problem(String code, String message, int outweighs) {

  Problem(String code, String message) {
    this(code, message, 0);
  }

  public static final Problem MISSING = new Problem("missing", "is required");
  public static final Problem EXTRA_FORBIDDEN =
      new Problem("extra_forbidden", "is not a property of this event");
  static final Problem DECLARED =
      new Problem("value_error", "is declared, and so cannot be an unknown property");

  public static final Problem BOOL_TYPE = new Problem("bool_type", "must be true or false");
  public static final Problem INT_TYPE = new Problem("int_type", "must be an integer");
  static final Problem INT_PARSING_SIZE =
      new Problem("int_parsing_size", "must be an integer of at most 1000 characters");
  public static final Problem FLOAT_TYPE = new Problem("float_type", "must be a number");
  public static final Problem DECIMAL_TYPE =
      new Problem("decimal_type", "must be a decimal number in a string, or a number");
  public static final Problem DECIMAL_PARSING =
      new Problem(
          "decimal_parsing",
          "must be a decimal number of at most 1000 characters, with at most 10000 digits of"
              + " fraction, and an exponent of at most 10000");
  public static final Problem STRING_TYPE = new Problem("string_type", "must be a string");
  public static final Problem STRING_UNICODE =
      new Problem("string_unicode", "must not hold half of a surrogate pair");
  static final Problem CHAR_TOO_SHORT = new Problem("string_too_short", "must have 1 character");
  static final Problem CHAR_TOO_LONG =
      new Problem("string_too_long", "must have 1 character, and that up to U+FFFF");
  public static final Problem UUID_TYPE = new Problem("uuid_type", "must be a UUID in a string");
  public static final Problem UUID_PARSING =
      new Problem("uuid_parsing", "must be a UUID of 36 characters, with hyphens");
  public static final Problem DATETIME_TYPE =
      new Problem("datetime_type", "must be a date and time in a string");
  public static final Problem DATETIME_PARSING =
      new Problem(
          "datetime_parsing",
          "must be a date and time as in RFC 3339, such as 2026-01-15T10:30:00Z, in the years 1 to"
              + " 9999");
  public static final Problem TIMEZONE_AWARE =
      new Problem("timezone_aware", "must tell its offset from UTC, such as Z or +02:00");
  public static final Problem TIMEZONE_NAIVE =
      new Problem("timezone_naive", "must not tell an offset from UTC");
  static final Problem OFFSET_WITH_SECONDS =
      new Problem("datetime_parsing", "must have an offset from UTC of whole minutes");
  public static final Problem DATE_TYPE = new Problem("date_type", "must be a date in a string");
  public static final Problem DATE_PARSING =
      new Problem("date_parsing", "must be a date such as 2026-01-15, in the years 1 to 9999");
  public static final Problem YEAR_MONTH_TYPE =
      new Problem("date_type", "must be a year and month in a string");
  public static final Problem YEAR_MONTH_PARSING =
      new Problem(
          "date_parsing", "must be a year and month such as 2026-01, in the years 1 to 9999");
  public static final Problem TIME_TYPE =
      new Problem("time_type", "must be a time of day in a string");
  public static final Problem TIME_PARSING =
      new Problem("time_parsing", "must be a time of day such as 10:30:00, without an offset");
  public static final Problem TIME_DELTA_TYPE =
      new Problem("time_delta_type", "must be a duration in a string");
  public static final Problem TIME_DELTA_PARSING =
      new Problem(
          "time_delta_parsing", "must be a duration such as PT36H, of at most 999999999 days");
  public static final Problem PERIOD_TYPE =
      new Problem("time_delta_type", "must be a period in a string");
  public static final Problem PERIOD_PARSING =
      new Problem("time_delta_parsing", "must be a period such as P1Y2M3D");
  public static final Problem URL_TYPE = new Problem("url_type", "must be a URI in a string");
  public static final Problem URL_PARSING = new Problem("url_parsing", "must be a URI");
  public static final Problem BYTES_TYPE = new Problem("bytes_type", "must be base64 in a string");
  public static final Problem BYTES_INVALID_ENCODING =
      new Problem("bytes_invalid_encoding", "must be base64 with padding");
  public static final Problem FINITE_NUMBER =
      new Problem("finite_number", "must be a finite number");
  public static final Problem SET_TYPE = new Problem("set_type", "must be an array");
  public static final Problem LIST_TYPE = new Problem("list_type", "must be an array");
  public static final Problem DICT_TYPE = new Problem("dict_type", "must be an object");
  public static final Problem MODEL_TYPE = new Problem("model_type", "must be an object");
  public static final Problem NOT_JSON =
      new Problem(
          "invalid-json-value",
          "must be null, a Boolean, a Number, a String, a List, or a Map with String keys");
  public static final Problem TOO_DEEP =
      new Problem("recursion_loop", "is nested too deeply, or holds itself");

  static final Problem BLANK = new Problem("string_too_short", "must not be blank");
  static final Problem NO_EMAIL = new Problem("value_error", "must be an address of e-mail");
  static final Problem MUST_BE_TRUE = new Problem("literal_error", "must be true");
  static final Problem MUST_BE_FALSE = new Problem("literal_error", "must be false");
  static final Problem MUST_BE_NULL = new Problem("none_required", "must be null");
  static final Problem INT_PARSING =
      new Problem("int_parsing", "must be an integer without leading zeros");

  /** The document is not JSON, or over a limit. */
  public static Problem jsonInvalid(String message) {
    return new Problem("json_invalid", message);
  }

  /** An enum, or an event type, of which {@code allowed} lists the constants. */
  public static Problem oneOf(String allowed) {
    return new Problem("enum", "must be one of " + allowed);
  }

  static Problem stringTooShort(int min) {
    return new Problem("string_too_short", "must have at least " + count(min, "character"));
  }

  static Problem stringTooLong(int max) {
    return new Problem("string_too_long", "must have at most " + count(max, "character"));
  }

  static Problem tooShort(int min) {
    return new Problem("too_short", "must have at least " + count(min, "item"));
  }

  static Problem tooLong(int max) {
    return new Problem("too_long", "must have at most " + count(max, "item"));
  }

  static Problem bytesTooShort(int min) {
    return new Problem("bytes_too_short", "must have at least " + count(min, "byte"));
  }

  static Problem bytesTooLong(int max) {
    return new Problem("bytes_too_long", "must have at most " + count(max, "byte"));
  }

  static Problem moreThan(String limit) {
    return new Problem("greater_than", "must be more than " + limit);
  }

  static Problem lessThan(String limit) {
    return new Problem("less_than", "must be less than " + limit);
  }

  static Problem tooManyWholeDigits(int max) {
    return new Problem(
        "decimal_whole_digits",
        "must have at most " + count(max, "digit") + " before the decimal point");
  }

  static Problem tooManyPlaces(int max) {
    return new Problem("decimal_max_places", "must have at most " + count(max, "decimal place"));
  }

  static Problem mismatch(String pattern) {
    return new Problem("string_pattern_mismatch", "must match " + pattern);
  }

  static Problem tagNotFound(String discriminator) {
    return new Problem("union_tag_not_found", "must say what it is in " + discriminator);
  }

  static Problem tagInvalid(String discriminator, String allowed) {
    return new Problem(
        "union_tag_invalid", "must say in " + discriminator + " that it is one of " + allowed);
  }

  /** What code of the user's own found. */
  static Problem ofUser(String message) {
    return new Problem("value_error", message);
  }

  static Problem atLeast(String min) {
    return new Problem("greater_than_equal", "must be at least " + min);
  }

  static Problem atMost(String max) {
    return new Problem("less_than_equal", "must be at most " + max);
  }

  /** This problem, said in place of what is wrong with fewer parts of the value than these. */
  Problem insteadOfPartsBelow(int wrongParts) {
    return new Problem(code, message, wrongParts);
  }

  /** This problem in other words. */
  Problem inWords(String words) {
    return new Problem(code, words, outweighs);
  }

  /** This problem as a violation, at a JSON Pointer from the event's root. */
  public Violation at(String pointer) {
    return new Violation(code, pointer, message);
  }

  private static String count(int number, String noun) {
    return number == 1 ? "1 " + noun : number + " " + noun + "s";
  }
}
