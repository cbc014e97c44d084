package io.eventfamily.runtime.json;

import io.eventfamily.runtime.text.Utf8Output;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON values one after the other. A null is written as {@code null}.
 *
 * <p>Generated code calls the public methods. An engine writes the tokens; all of them write the
 * same bytes.
 */
public abstract class JsonWriter extends JsonScalarWriter {

  /** For engines on a library. */
  protected JsonWriter() {
    super(null);
  }

  /**
   * @param utf8 the engine's own output in UTF-8
   */
  @SuppressWarnings("exports") // for the engine in this module
  protected JsonWriter(Utf8Output utf8) {
    super(utf8);
  }

  // What an engine does

  /** Writes the name of the property that comes next. */
  protected abstract void writeName(PropertyName name);

  /** Writes the name of a property that is not declared. */
  protected abstract void writeName(String name);

  /** Opens an object. */
  protected abstract void openObject();

  /** Closes an object. */
  protected abstract void closeObject();

  /** Opens an array. */
  protected abstract void openArray();

  /** Closes an array. */
  protected abstract void closeArray();

  // What generated code calls

  /** Opens an object. */
  public final void beginObject() {
    if (utf8 != null) {
      utf8.beginObject();
    } else {
      openObject();
    }
  }

  /** Closes an object. */
  public final void endObject() {
    if (utf8 != null) {
      utf8.endObject();
    } else {
      closeObject();
    }
  }

  /** Opens an array. */
  public final void beginArray() {
    if (utf8 != null) {
      utf8.beginArray();
    } else {
      openArray();
    }
  }

  /** Closes an array. */
  public final void endArray() {
    if (utf8 != null) {
      utf8.endArray();
    } else {
      closeArray();
    }
  }

  /** Names the property that is written next. */
  public final JsonWriter property(PropertyName name) {
    if (utf8 != null) {
      utf8.name(name.token());
    } else {
      writeName(name);
    }
    return this;
  }

  /** Writes a list, or a set. */
  public final <T> void writeList(@Nullable Collection<T> values, ValueWriter<? super T> items) {
    if (values == null) {
      putNull();
      return;
    }
    beginArray();
    if (values instanceof List<T> list && values instanceof RandomAccess) {
      // Without an iterator, which would be allocated for each list.
      for (int index = 0; index < list.size(); index++) {
        items.write(this, list.get(index));
      }
    } else {
      for (T value : values) {
        items.write(this, value);
      }
    }
    endArray();
  }

  /** Writes a map. */
  public final <K, V> void writeMap(
      @Nullable Map<K, V> map, KeyFormat<K> keys, ValueWriter<? super V> values) {
    if (map == null) {
      putNull();
      return;
    }
    beginObject();
    for (Map.Entry<K, V> entry : map.entrySet()) {
      writeName(keys.nameOf(entry.getKey()));
      values.write(this, entry.getValue());
    }
    endObject();
  }

  /** Writes a constant of an enum. */
  public final <E extends Enum<E>> void writeEnum(@Nullable E constant, EnumNames<E> names) {
    writeString(names.nameOf(constant));
  }

  /** Writes the property that tells a record from the others of its union. */
  public final void writeTag(UnionTags tags, int index) {
    property(tags.discriminator()).writeString(tags.at(index));
  }

  /** Writes null in the place of a value that is null, and tells whether it did. */
  public final boolean writeIfNull(@Nullable Object value) {
    if (value == null) {
      putNull();
    }
    return value == null;
  }

  /** Writes free JSON, see {@link FreeJson}. */
  public final void writeFreeJson(@Nullable Object value) {
    if (value == null) {
      putNull();
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
      writeFreeProperties(values);
      endObject();
    } else {
      throw new IllegalArgumentException("Not free JSON: " + value.getClass().getName());
    }
  }

  /** Writes properties that are not declared, among those of an object. */
  public final void writeUnknownProperties(Map<String, Object> properties) {
    // Nearly always there are none, and an iterator would be allocated to find that out.
    if (!properties.isEmpty()) {
      writeFreeProperties(properties);
    }
  }

  private void writeFreeProperties(Map<?, ?> properties) {
    for (Map.Entry<?, ?> entry : properties.entrySet()) {
      writeName((String) entry.getKey());
      writeFreeJson(entry.getValue());
    }
  }

  private void writeFreeNumber(Number number) {
    if (number instanceof Double value) {
      writeDouble(value.doubleValue());
    } else if (number instanceof BigInteger value) {
      writeInteger(value);
    } else {
      writeInteger(number.longValue());
    }
  }
}
