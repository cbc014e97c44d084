package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.Utf8Cursor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The half of {@link JsonReader} that reads values without parts, and judges them. Codes are
 * Pydantic's, and so are the verdicts, but for the differences that are named here.
 *
 * <p>A value of the wrong type, or one that its type cannot hold, is rejected, skipped and read as
 * null, or as the zero of a primitive type.
 */
public abstract class JsonScalarReader {

  /** What a value is, as its first token tells. */
  public enum Kind {
    OBJECT,
    ARRAY,
    STRING,
    INTEGER,
    /** A number with a fraction or an exponent. */
    DECIMAL,
    BOOLEAN,
    NULL,
    /** What an engine's source may hold though JSON cannot, such as an object of Java. */
    OTHER
  }

  final Problems problems;

  /**
   * Where the engine reads UTF-8 from memory: shortcuts to values that have their usual form. They
   * are called here and not overridden by the engine, because a call that can have several targets
   * is not inlined, and costs as much as to read a small value.
   */
  final @Nullable Utf8Cursor utf8;

  /**
   * @param problems collects what is wrong
   * @param utf8 the engine's own position in a document in UTF-8; null where it has none
   */
  JsonScalarReader(Problems problems, @Nullable Utf8Cursor utf8) {
    this.problems = problems;
    this.utf8 = utf8;
  }

  // What an engine does

  /** What the next value is. */
  protected abstract Kind kind();

  /** The string that is the next value; may hold unpaired surrogates. */
  protected abstract String string();

  /** The number without fraction and exponent that is the next value. */
  protected abstract BigInteger integer();

  /**
   * The number with a fraction or an exponent that is the next value: its JSON, or else the Number
   * that the engine's source holds, with all the digits that this has kept.
   */
  protected abstract Object decimal();

  /** The boolean that is the next value. */
  protected abstract boolean bool();

  /** Passes over the next value. */
  protected abstract void skip();

  // What an engine may do to be faster

  /** Reads the next value if it is a UUID in the form that writers give it. */
  @Nullable UUID tryUuid() {
    return null;
  }

  /** Reads the next value if it is a time in the form that writers give it. */
  @Nullable Instant tryInstant() {
    return null;
  }

  /** Reads the next value if it is an integer that a long holds. */
  long tryInteger() {
    return Utf8Cursor.NO_INTEGER;
  }

  // What generated code calls

  /** What is wrong so far; the cursor is at the value that is being read. */
  public final Problems problems() {
    return problems;
  }

  /** Passes over a value if it is null. */
  public final boolean readNull() {
    if (utf8 != null) {
      return utf8.tryNull();
    }
    if (kind() != Kind.NULL) {
      return false;
    }
    skip();
    return true;
  }

  /** A boolean; false where the value is rejected. {@code bool_type}. */
  public final boolean readBoolean() {
    if (utf8 != null && utf8.isAtBool()) {
      return utf8.bool();
    }
    if (kind() == Kind.BOOLEAN) {
      return bool();
    }
    refuse(Problem.BOOL_TYPE);
    return false;
  }

  /** An integer of 8 bits. {@code int_type, greater_than_equal, less_than_equal}. */
  public final byte readByte() {
    return (byte) readInteger(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** An integer of 16 bits. {@code int_type, greater_than_equal, less_than_equal}. */
  public final short readShort() {
    return (short) readInteger(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** An integer of 32 bits. {@code int_type, greater_than_equal, less_than_equal}. */
  public final int readInt() {
    return (int) readInteger(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** An integer of 64 bits. {@code int_type, greater_than_equal, less_than_equal}. */
  public final long readLong() {
    return readInteger(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** An integer as long as numbers may be, see {@code JsonLimits}. {@code int_type}. */
  public final @Nullable BigInteger readBigInteger() {
    if (kind() == Kind.INTEGER) {
      return integer();
    }
    refuse(Problem.INT_TYPE);
    return null;
  }

  /** An integer in a range; 0 where it is rejected. */
  private long readInteger(long min, long max) {
    long number = utf8 != null ? utf8.tryInteger() : tryInteger();
    if (number == Utf8Cursor.NO_INTEGER) {
      BigInteger value = readBigInteger();
      if (value == null) {
        return 0;
      }
      if (value.bitLength() >= Long.SIZE) {
        return rejectInteger(value.signum() < 0, min, max);
      }
      number = value.longValue();
    }
    return number >= min && number <= max ? number : rejectInteger(number < min, min, max);
  }

  private long rejectInteger(boolean tooSmall, long min, long max) {
    problems.reject(
        tooSmall ? Problem.atLeast(Long.toString(min)) : Problem.atMost(Long.toString(max)));
    return 0;
  }

  /**
   * The float nearest to a number, which may be an integer. {@code float_type}, and {@code
   * finite_number} where no float is large enough.
   */
  public final float readFloat() {
    if (utf8 != null && utf8.isAtNumber()) {
      float value = utf8.floatNumber();
      return isFinite(value) ? value : 0;
    }
    float value =
        switch (kind()) {
          case INTEGER -> integer().floatValue();
          case DECIMAL -> Doubles.floatOf(decimal());
          default -> {
            refuse(Problem.FLOAT_TYPE);
            yield 0;
          }
        };
    return isFinite(value) ? value : 0;
  }

  /**
   * The double nearest to a number, which may be an integer. {@code float_type}, and {@code
   * finite_number} where no double is large enough: Pydantic reads that as infinite.
   */
  public final double readDouble() {
    if (utf8 != null && utf8.isAtNumber()) {
      double value = utf8.doubleNumber();
      return isFinite(value) ? value : 0;
    }
    double value =
        switch (kind()) {
          case INTEGER -> integer().doubleValue();
          case DECIMAL -> Doubles.of(decimal());
          default -> {
            refuse(Problem.FLOAT_TYPE);
            yield 0;
          }
        };
    return isFinite(value) ? value : 0;
  }

  /** Whether a number that was read is finite; rejects it otherwise. */
  final boolean isFinite(double value) {
    if (Double.isFinite(value)) {
      return true;
    }
    problems.reject(Problem.FINITE_NUMBER);
    return false;
  }

  /**
   * A decimal: a number, exactly as its digits stand, or a string, as Python's {@code Decimal}
   * takes it. {@code decimal_type, decimal_parsing}, and {@code finite_number} for what is no
   * number. Of more than 1,000 characters, or with a scale that is not from -10,000 to 10,000, it
   * is rejected, as {@code finite_number} where it is a number that no double can hold.
   */
  public final @Nullable BigDecimal readBigDecimal() {
    if (utf8 != null) {
      BigDecimal value = utf8.tryDecimal();
      if (value != null) {
        return value;
      }
    }
    return switch (kind()) {
      case INTEGER -> Decimals.of(integer(), problems);
      case DECIMAL -> Decimals.of(decimal(), problems);
      case STRING -> Decimals.parse(string(), problems);
      default -> {
        refuse(Problem.DECIMAL_TYPE);
        yield null;
      }
    };
  }

  /**
   * A character of 16 bits, which is a string of length 1. {@code string_type, string_too_short,
   * string_too_long, string_unicode}.
   */
  public final char readChar() {
    String text = readString();
    if (text == null) {
      return 0;
    }
    if (text.length() != 1) {
      problems.reject(text.isEmpty() ? Problem.CHAR_TOO_SHORT : Problem.CHAR_TOO_LONG);
      return 0;
    }
    return text.charAt(0);
  }

  /** A string. {@code string_type, string_unicode}. */
  public final @Nullable String readString() {
    if (utf8 != null && utf8.isAtString()) {
      return utf8.string();
    }
    String text = readText(Problem.STRING_TYPE);
    if (text != null && !Texts.isWellFormed(text)) {
      problems.reject(Problem.STRING_UNICODE);
      return null;
    }
    return text;
  }

  /** A UUID of 36 characters in any case. {@code uuid_type, uuid_parsing}. */
  public final @Nullable UUID readUuid() {
    UUID value = utf8 != null ? utf8.tryUuid() : tryUuid();
    return value != null ? value : read(Problem.UUID_TYPE, Problem.UUID_PARSING, Uuids::parse);
  }

  /** A URI, as {@link URI} takes it, relative or not. {@code url_type, url_parsing}. */
  public final @Nullable URI readUri() {
    return read(
        Problem.URL_TYPE,
        Problem.URL_PARSING,
        text -> Texts.isWellFormed(text) ? Uris.parse(text) : null);
  }

  /**
   * A time that tells its offset from UTC. {@code datetime_type, datetime_parsing, timezone_aware}.
   */
  public final @Nullable Instant readInstant() {
    return readInstant(false);
  }

  /** A time that is in UTC where it does not tell its offset; else as {@link #readInstant}. */
  public final @Nullable Instant readInstantOrNaive() {
    return readInstant(true);
  }

  private @Nullable Instant readInstant(boolean naiveIsUtc) {
    Instant value = utf8 != null ? utf8.tryInstant() : tryInstant();
    if (value != null) {
      return value;
    }
    String text = readText(Problem.DATETIME_TYPE);
    return text == null ? null : Instants.parse(text, naiveIsUtc, problems);
  }

  /**
   * A time that keeps its offset from UTC, of at most 18 hours, which is all that Java has. {@code
   * datetime_type, datetime_parsing, timezone_aware}.
   */
  public final @Nullable OffsetDateTime readOffsetDateTime() {
    return readOffsetDateTime(false);
  }

  /** A time that is in UTC where it tells no offset; else as {@link #readOffsetDateTime}. */
  public final @Nullable OffsetDateTime readOffsetDateTimeOrNaive() {
    return readOffsetDateTime(true);
  }

  private @Nullable OffsetDateTime readOffsetDateTime(boolean naiveIsUtc) {
    String text = readText(Problem.DATETIME_TYPE);
    return text == null ? null : DateTimes.parseOffset(text, naiveIsUtc, problems);
  }

  /** A time without an offset. {@code datetime_type, datetime_parsing, timezone_naive}. */
  public final @Nullable LocalDateTime readLocalDateTime() {
    String text = readText(Problem.DATETIME_TYPE);
    return text == null ? null : DateTimes.parseLocal(text, problems);
  }

  /** A date, {@code yyyy-mm-dd}, in the years 1 to 9999. {@code date_type, date_parsing}. */
  public final @Nullable LocalDate readLocalDate() {
    return read(Problem.DATE_TYPE, Problem.DATE_PARSING, Dates::parse);
  }

  /**
   * A time of a day, {@code hh:mm:ss}, with up to nine digits of fraction, but without an offset.
   * {@code time_type, time_parsing}.
   */
  public final @Nullable LocalTime readLocalTime() {
    return read(Problem.TIME_TYPE, Problem.TIME_PARSING, Dates::parseTime);
  }

  /**
   * A duration, of less than 1,000,000,000 days, in each form that Pydantic reads, and in that of
   * {@link Duration#toString}. {@code time_delta_type, time_delta_parsing}.
   */
  public final @Nullable Duration readDuration() {
    return read(Problem.TIME_DELTA_TYPE, Problem.TIME_DELTA_PARSING, Durations::parse);
  }

  /**
   * A period, as {@link Period#parse} takes it, in upper case. {@code time_delta_type,
   * time_delta_parsing}: Pydantic has no such type.
   */
  public final @Nullable Period readPeriod() {
    return read(Problem.PERIOD_TYPE, Problem.PERIOD_PARSING, Durations::parsePeriod);
  }

  /** A year, an integer from 1 to 9999. {@code int_type, greater_than_equal, less_than_equal}. */
  public final @Nullable Year readYear() {
    long value = readInteger(Dates.FIRST_YEAR, Dates.LAST_YEAR);
    return value == 0 ? null : Year.of((int) value);
  }

  /**
   * A month of a year, {@code yyyy-mm}, in the years 1 to 9999. {@code date_type, date_parsing}:
   * Pydantic has no such type.
   */
  public final @Nullable YearMonth readYearMonth() {
    return read(Problem.YEAR_MONTH_TYPE, Problem.YEAR_MONTH_PARSING, Dates::parseMonth);
  }

  /**
   * Bytes in base64 with padding (RFC 4648), in the standard alphabet or the one for URLs. {@code
   * bytes_type, bytes_invalid_encoding}.
   */
  public final byte @Nullable [] readBytes() {
    return read(Problem.BYTES_TYPE, Problem.BYTES_INVALID_ENCODING, Base64Texts::parse);
  }

  /** Makes a value of a text, or null where the text is none. */
  @FunctionalInterface
  private interface Parser<T> {

    @Nullable T parse(String text);
  }

  private <T> @Nullable T read(Problem otherKind, Problem otherText, Parser<T> parser) {
    String text = readText(otherKind);
    if (text == null) {
      return null;
    }
    T value = parser.parse(text);
    if (value == null) {
      problems.reject(otherText);
    }
    return value;
  }

  private @Nullable String readText(Problem otherKind) {
    if (kind() == Kind.STRING) {
      return string();
    }
    refuse(otherKind);
    return null;
  }

  /** Rejects the next value and passes over it. */
  final void refuse(Problem problem) {
    problems.reject(problem);
    skip();
  }
}
