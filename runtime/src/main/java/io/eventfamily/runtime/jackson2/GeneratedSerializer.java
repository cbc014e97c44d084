package io.eventfamily.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.ValueWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes events, or payloads, of one type with Jackson 2. Generated subclasses name the type.
 *
 * @param <T> the type
 */
// A module that uses this requires Jackson by itself; one that does not must not have to.
@SuppressWarnings("exports")
public abstract class GeneratedSerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  // Mappers of Jackson 2 can be serialized by Java; with this in it, one fails as it is written.
  @SuppressWarnings("serial")
  private final ValueWriter<T> writer;

  /**
   * For generated subclasses.
   *
   * @param type what is written
   * @param writer writes it, as one JSON object
   */
  protected GeneratedSerializer(Class<T> type, ValueWriter<T> writer) {
    super(type);
    this.writer = writer;
  }

  @Override
  public final void serialize(T value, JsonGenerator out, SerializerProvider context)
      throws IOException {
    write(JacksonJsonWriter.ofValue(out), value);
  }

  @Override
  public final void serializeWithType(
      T value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
      throws IOException {
    WritableTypeId typeId = types.writeTypePrefix(out, types.typeId(value, JsonToken.START_OBJECT));
    write(JacksonJsonWriter.ofOpenObject(out), value);
    types.writeTypeSuffix(out, typeId);
  }

  private void write(JsonWriter out, T value) throws IOException {
    try {
      writer.write(out, value);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
