package io.eventfamily.runtime.json;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON values one after the other. A null is written as {@code null}.
 *
 * <p>Generated code calls the public methods. An engine writes the tokens; all of them write the
 * same bytes.
 */
public abstract class JsonWriter {

  /** For engines. */
  protected JsonWriter() {}

  // What an engine does

  /** Writes the name of the property that comes next. */
  protected abstract void writeName(PropertyName name);

  /** Writes the name of a property that is not declared. */
  protected abstract void writeName(String name);

  /** Writes {@code null}. */
  protected abstract void writeNull();

  /** Writes {@code true} or {@code false}. */
  protected abstract void writeBool(boolean value);

  /** Writes an integer. */
  protected abstract void writeLong(long value);

  /** Writes an integer of any size. */
  protected abstract void writeBigInteger(BigInteger value);

  /**
   * Writes a finite number.
   *
   * @param text the number's JSON in the one layout that all engines write
   */
  protected abstract void writeDouble(double value, String text);

  /** Writes any string without unpaired surrogates. */
  protected abstract void writeText(String value);

  /** Writes a string of ASCII characters that need no escaping. */
  protected abstract void writePlainText(String value);

  // What generated code calls

  /** Opens an object. */
  public abstract void beginObject();

  /** Closes an object. */
  public abstract void endObject();

  /** Opens an array. */
  public abstract void beginArray();

  /** Closes an array. */
  public abstract void endArray();

  /** Names the property that is written next. */
  public final JsonWriter property(PropertyName name) {
    writeName(name);
    return this;
  }

  /** Writes a boolean. */
  public final void writeBoolean(@Nullable Boolean value) {
    if (value == null) {
      writeNull();
    } else {
      writeBool(value);
    }
  }

  /** Writes an integer. */
  public final void writeInt(int value) {
    writeLong(value);
  }

  /** Writes an integer. */
  public final void writeInt(@Nullable Integer value) {
    if (value == null) {
      writeNull();
    } else {
      writeLong(value);
    }
  }

  /** Writes a string. */
  public final void writeString(@Nullable String value) {
    if (value == null) {
      writeNull();
    } else {
      writeText(value);
    }
  }

  /** Writes a UUID. */
  public final void writeUuid(@Nullable UUID value) {
    if (value == null) {
      writeNull();
    } else {
      writePlainText(value.toString());
    }
  }

  /** Writes a time in UTC. */
  public final void writeInstant(@Nullable Instant value) {
    if (value == null) {
      writeNull();
    } else {
      writePlainText(Instants.format(value));
    }
  }

  /** Writes a list. */
  public final <T> void writeList(@Nullable List<T> values, ValueWriter<? super T> items) {
    if (values == null) {
      writeNull();
      return;
    }
    beginArray();
    for (T value : values) {
      items.write(this, value);
    }
    endArray();
  }

  /** Writes free JSON, see {@link FreeJson}. */
  public final void writeFreeJson(@Nullable Object value) {
    if (value == null) {
      writeNull();
    } else if (value instanceof String text) {
      writeText(text);
    } else if (value instanceof Boolean bool) {
      writeBool(bool);
    } else if (value instanceof Number number) {
      writeFreeNumber(number);
    } else if (value instanceof List<?> values) {
      writeList(values, JsonWriter::writeFreeJson);
    } else if (value instanceof Map<?, ?> values) {
      beginObject();
      for (Map.Entry<?, ?> entry : values.entrySet()) {
        writeName((String) entry.getKey());
        writeFreeJson(entry.getValue());
      }
      endObject();
    } else {
      throw new IllegalArgumentException("Not free JSON: " + value.getClass().getName());
    }
  }

  private void writeFreeNumber(Number number) {
    if (number instanceof Double value) {
      writeDouble(value, Doubles.format(value));
    } else if (number instanceof BigInteger value) {
      writeBigInteger(value);
    } else {
      writeLong(number.longValue());
    }
  }
}
