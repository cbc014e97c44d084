package io.eventfamily.runtime.jackson3;

import io.eventfamily.runtime.json.ValueWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes events, or payloads, of one type with Jackson 3. Generated subclasses name the type.
 *
 * @param <T> the type
 */
// A module that uses this requires Jackson by itself; one that does not must not have to.
@SuppressWarnings("exports")
public abstract class GeneratedSerializer<T> extends StdSerializer<T> {

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
  public final void serialize(T value, JsonGenerator out, SerializationContext context) {
    writer.write(JacksonJsonWriter.ofValue(out), value);
  }

  @Override
  public final void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    WritableTypeId typeId =
        types.writeTypePrefix(out, context, types.typeId(value, JsonToken.START_OBJECT));
    writer.write(JacksonJsonWriter.ofOpenObject(out), value);
    types.writeTypeSuffix(out, context, typeId);
  }
}
