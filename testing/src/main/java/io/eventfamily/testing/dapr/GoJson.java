package io.eventfamily.testing.dapr;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as Go's {@code encoding/json} reads and writes it, on which Dapr's behaviour rests.
 *
 * <p>Values are maps in the order of their names, lists, strings, booleans, null, and numbers as
 * {@link GoNumber} has them.
 */
final class GoJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNumberLength(Integer.MAX_VALUE)
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNameLength(Integer.MAX_VALUE)
                          .maxNestingDepth(StreamReadConstraints.DEFAULT_MAX_DEPTH)
                          .build())
                  .characterEscapes(new GoEscapes())
                  .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                  .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                  .build())
          .build();

  private GoJson() {}

  /**
   * Reads the first value, and does not look at what follows it, as Go's {@code Decoder} does.
   *
   * @throws GoJsonException where there is no value
   */
  static @Nullable Object readFirst(byte[] json, GoNumber.Kind numbers) throws GoJsonException {
    return read(json, numbers, false);
  }

  /**
   * Reads a document, as Go's {@code Unmarshal} does.
   *
   * @throws GoJsonException where this is not exactly one value
   */
  static @Nullable Object readDocument(byte[] json, GoNumber.Kind numbers) throws GoJsonException {
    return read(json, numbers, true);
  }

  /**
   * Takes a value for an object; null is one without properties, as Go has it.
   *
   * @throws GoJsonException where it is something else
   */
  static Map<String, @Nullable Object> object(@Nullable Object value) throws GoJsonException {
    if (value == null) {
      return new TreeMap<>();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> object = new TreeMap<>();
      map.forEach((name, property) -> object.put((String) name, property));
      return object;
    }
    String kind =
        value instanceof List<?> ? "array" : GoNumber.isNumber(value) ? "number" : "value";
    throw new GoJsonException(
        "json: cannot unmarshal " + kind + " into Go value of type map[string]interface {}");
  }

  private static @Nullable Object read(byte[] json, GoNumber.Kind numbers, boolean toTheEnd)
      throws GoJsonException {
    try (JsonParser parser = MAPPER.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new GoJsonException("EOF");
      }
      Object value = value(parser, first, numbers);
      if (toTheEnd && parser.nextToken() != null) {
        throw new GoJsonException("invalid character after top-level value");
      }
      return value;
    } catch (UnexpectedEndOfInputException e) {
      throw new GoJsonException("unexpected EOF");
    } catch (JacksonException e) {
      throw new GoJsonException(e.getOriginalMessage());
    }
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token, GoNumber.Kind numbers)
      throws GoJsonException {
    return switch (token) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> object = new TreeMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          object.put(name, value(parser, parser.nextToken(), numbers));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<@Nullable Object> array = new ArrayList<>();
        for (JsonToken item = parser.nextToken();
            item != JsonToken.END_ARRAY;
            item = parser.nextToken()) {
          array.add(value(parser, item, numbers));
        }
        yield array;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numbers.read(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** Writes a value, the names of objects in the order in which the maps have them. */
  static byte[] write(@Nullable Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      write(generator, value);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach(
          (name, property) -> {
            generator.writeName((String) name);
            write(generator, property);
          });
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(item -> write(generator, item));
      generator.writeEndArray();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (value == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(GoNumber.text(value));
    }
  }
}
