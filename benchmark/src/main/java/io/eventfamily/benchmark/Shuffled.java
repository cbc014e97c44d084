package io.eventfamily.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Events as another program writes them: the same properties in another order. */
final class Shuffled {

  /** Objects with the same names get the same order, as they do in real programs. */
  private static final int SEED = 7;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Shuffled() {}

  /** Shuffles all objects, and moves the payload before everything that says what it is. */
  static byte[] of(byte[] event) throws IOException {
    ObjectNode shuffled = (ObjectNode) shuffled(MAPPER.readTree(event));
    ObjectNode payloadFirst = MAPPER.createObjectNode();
    payloadFirst.set("payload", shuffled.remove("payload"));
    payloadFirst.setAll(shuffled);
    // As bytes, Jackson would write some characters as escapes.
    return MAPPER.writeValueAsString(payloadFirst).getBytes(UTF_8);
  }

  private static JsonNode shuffled(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.shuffle(names, new Random(SEED));
      ObjectNode shuffled = MAPPER.createObjectNode();
      names.forEach(name -> shuffled.set(name, shuffled(object.get(name))));
      return shuffled;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode shuffled = MAPPER.createArrayNode();
      array.forEach(item -> shuffled.add(shuffled(item)));
      return shuffled;
    }
    return node;
  }
}
