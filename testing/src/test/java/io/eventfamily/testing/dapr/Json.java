package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON of tests. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private Json() {}

  static Map<String, Object> object(byte[] json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  static Map<String, Object> object(String json) {
    return object(json.getBytes(UTF_8));
  }

  static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** The property that is an object. */
  static Map<String, Object> object(Map<String, Object> object, String name) {
    return MAPPER.convertValue(object.get(name), new TypeReference<>() {});
  }

  /** The property that is an array of objects. */
  static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
    return MAPPER.convertValue(object.get(name), new TypeReference<>() {});
  }
}
