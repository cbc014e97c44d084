package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.Utf8Output;
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
 * The half of {@link JsonWriter} that writes values without parts. A null is written as {@code
 * null}.
 *
 * <p>Values are such that JSON can carry them: {@link JavaValues} tells.
 */
public abstract class JsonScalarWriter {

  /**
   * Where the engine writes UTF-8 into memory: its own output, for values that are written most
   * often. The methods are called here and not overridden by the engine, because a call that can
   * have several targets is not inlined, and costs as much as to write a small value.
   */
  final @Nullable Utf8Output utf8;

  /**
   * @param utf8 the engine's own output in UTF-8; null where it has none
   */
  JsonScalarWriter(@Nullable Utf8Output utf8) {
    this.utf8 = utf8;
  }

  // What an engine does

  /** Writes {@code null}. */
  protected abstract void writeNull();

  /** Writes {@code true} or {@code false}. */
  protected abstract void writeBool(boolean value);

  /** Writes an integer. */
  protected abstract void writeInteger(long value);

  /** Writes an integer of any size. */
  protected abstract void writeInteger(BigInteger value);

  /**
   * Writes a finite number.
   *
   * @param text the number's JSON in the one layout that all engines write
   */
  protected abstract void writeNumber(double value, String text);

  /**
   * Writes a number with all its digits.
   *
   * @param text the number's JSON in the one layout that all engines write
   */
  protected abstract void writeNumber(BigDecimal value, String text);

  /** Writes any string without unpaired surrogates. */
  protected abstract void writeText(String value);

  /** Writes a string of ASCII characters that need no escaping. */
  protected abstract void writePlainText(String value);

  /** Writes the text of a UUID. */
  protected void writeText(UUID value) {
    writePlainText(value.toString());
  }

  /** Writes the text of a time. */
  protected void writeText(Instant value) {
    writePlainText(JsonTexts.of(value));
  }

  /** Writes {@code null}, by the shortest way. */
  final void putNull() {
    if (utf8 != null) {
      utf8.nullValue();
    } else {
      writeNull();
    }
  }

  private void putInteger(long value) {
    if (utf8 != null) {
      utf8.integer(value);
    } else {
      writeInteger(value);
    }
  }

  private void writePlainTextOrNull(@Nullable String value) {
    if (value == null) {
      putNull();
    } else {
      writePlainText(value);
    }
  }

  // What generated code calls

  /** Writes a boolean. */
  public final void writeBoolean(boolean value) {
    if (utf8 != null) {
      utf8.bool(value);
    } else {
      writeBool(value);
    }
  }

  /** Writes a boolean. */
  public final void writeBoolean(@Nullable Boolean value) {
    if (value == null) {
      putNull();
    } else {
      writeBoolean(value.booleanValue());
    }
  }

  /** Writes an integer. */
  public final void writeByte(byte value) {
    putInteger(value);
  }

  /** Writes an integer. */
  public final void writeByte(@Nullable Byte value) {
    if (value == null) {
      putNull();
    } else {
      putInteger(value);
    }
  }

  /** Writes an integer. */
  public final void writeShort(short value) {
    putInteger(value);
  }

  /** Writes an integer. */
  public final void writeShort(@Nullable Short value) {
    if (value == null) {
      putNull();
    } else {
      putInteger(value);
    }
  }

  /** Writes an integer. */
  public final void writeInt(int value) {
    putInteger(value);
  }

  /** Writes an integer. */
  public final void writeInt(@Nullable Integer value) {
    if (value == null) {
      putNull();
    } else {
      putInteger(value);
    }
  }

  /** Writes an integer. */
  public final void writeLong(long value) {
    putInteger(value);
  }

  /** Writes an integer. */
  public final void writeLong(@Nullable Long value) {
    if (value == null) {
      putNull();
    } else {
      putInteger(value);
    }
  }

  /** Writes an integer of any size. */
  public final void writeBigInteger(@Nullable BigInteger value) {
    if (value == null) {
      putNull();
    } else {
      writeInteger(value);
    }
  }

  /** Writes a number, as the shortest decimal that reads back as the same float. */
  public final void writeFloat(float value) {
    if (utf8 != null) {
      utf8.number(value);
    } else {
      writeNumber(Doubles.asWritten(value), Doubles.format(value));
    }
  }

  /** Writes a number, as the shortest decimal that reads back as the same float. */
  public final void writeFloat(@Nullable Float value) {
    if (value == null) {
      putNull();
    } else {
      writeFloat(value.floatValue());
    }
  }

  /** Writes a number, as the shortest decimal that reads back. */
  public final void writeDouble(double value) {
    if (utf8 != null) {
      utf8.number(value);
    } else {
      writeNumber(value, Doubles.format(value));
    }
  }

  /** Writes a number, as the shortest decimal that reads back. */
  public final void writeDouble(@Nullable Double value) {
    if (value == null) {
      putNull();
    } else {
      writeDouble(value.doubleValue());
    }
  }

  /** Writes a decimal as a string, so that no reader rounds it. */
  public final void writeBigDecimal(@Nullable BigDecimal value) {
    writePlainTextOrNull(value == null ? null : value.toString());
  }

  /** Writes a decimal as a number. */
  public final void writeBigDecimalNumber(@Nullable BigDecimal value) {
    if (value == null) {
      putNull();
    } else {
      writeNumber(value, value.toString());
    }
  }

  /** Writes a character, as a string of length 1. */
  public final void writeChar(char value) {
    writeText(String.valueOf(value));
  }

  /** Writes a character, as a string of length 1. */
  public final void writeChar(@Nullable Character value) {
    if (value == null) {
      putNull();
    } else {
      writeChar(value.charValue());
    }
  }

  /** Writes a string. */
  public final void writeString(@Nullable String value) {
    if (value == null) {
      putNull();
    } else if (utf8 != null) {
      utf8.string(value);
    } else {
      writeText(value);
    }
  }

  /** Writes a UUID in lower case. */
  public final void writeUuid(@Nullable UUID value) {
    if (value == null) {
      putNull();
    } else if (utf8 != null) {
      utf8.uuid(value);
    } else {
      writeText(value);
    }
  }

  /** Writes a URI. */
  public final void writeUri(@Nullable URI value) {
    writeString(value == null ? null : value.toString());
  }

  /** Writes a time in UTC, {@code 2026-01-15T10:30:00Z}. */
  public final void writeInstant(@Nullable Instant value) {
    if (value == null) {
      putNull();
    } else if (utf8 != null) {
      utf8.instant(value);
    } else {
      writeText(value);
    }
  }

  /** Writes a time with its offset, {@code 2026-01-15T10:30:00+05:30}; {@code Z} for zero. */
  public final void writeOffsetDateTime(@Nullable OffsetDateTime value) {
    writePlainTextOrNull(value == null ? null : JsonTexts.of(value));
  }

  /** Writes a time without an offset, {@code 2026-01-15T10:30:00}. */
  public final void writeLocalDateTime(@Nullable LocalDateTime value) {
    writePlainTextOrNull(value == null ? null : JsonTexts.of(value));
  }

  /** Writes a date, {@code 2026-01-15}. */
  public final void writeLocalDate(@Nullable LocalDate value) {
    writePlainTextOrNull(value == null ? null : value.toString());
  }

  /** Writes a time of a day, {@code 10:30:00}. */
  public final void writeLocalTime(@Nullable LocalTime value) {
    writePlainTextOrNull(value == null ? null : JsonTexts.of(value));
  }

  /** Writes a duration, {@code PT36H}. */
  public final void writeDuration(@Nullable Duration value) {
    writePlainTextOrNull(value == null ? null : value.toString());
  }

  /** Writes a period, {@code P1Y2M3D}. */
  public final void writePeriod(@Nullable Period value) {
    writePlainTextOrNull(value == null ? null : value.toString());
  }

  /** Writes a year, as an integer. */
  public final void writeYear(@Nullable Year value) {
    if (value == null) {
      putNull();
    } else {
      putInteger(value.getValue());
    }
  }

  /** Writes a month of a year, {@code 2026-01}. */
  public final void writeYearMonth(@Nullable YearMonth value) {
    writePlainTextOrNull(value == null ? null : value.toString());
  }

  /** Writes bytes, in base64 with padding. */
  public final void writeBytes(byte @Nullable [] value) {
    writePlainTextOrNull(value == null ? null : JsonTexts.of(value));
  }
}
