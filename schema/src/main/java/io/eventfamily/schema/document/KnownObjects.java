package io.eventfamily.schema.document;

import com.google.gson.JsonObject;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.json.JsonNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The payloads of documents that were read before, and how they are written. Most payloads are in
 * most versions of a family what they were in the one before, and need not be read again.
 */
final class KnownObjects {

  /** What a payload means depends on these beside its own text. */
  private record Surroundings(FormatSettings format, Map<String, TypeReader.Target> targets) {}

  private record Written(String type, Optional<String> partitionKey, JsonObject json) {}

  private @Nullable Surroundings surroundings;

  /** By their JSON: as text, because numbers in a tree are equal where doubles are. */
  private final Map<String, ObjectSchema> read = new HashMap<>();

  /** Of the very objects that were read, so that none is gone through for its hash. */
  private final IdentityHashMap<ObjectSchema, Written> written = new IdentityHashMap<>();

  /** A document begins. Where its surroundings are others, nothing is known of it. */
  void begin(FormatSettings format, Map<String, TypeReader.Target> targets) {
    Surroundings others = new Surroundings(format, targets);
    if (!others.equals(surroundings)) {
      read.clear();
      written.clear();
      surroundings = others;
    }
  }

  /** A payload that is read, unless it was. */
  ObjectSchema read(JsonNode node, Supplier<ObjectSchema> reading) {
    String text = node.value().toString();
    ObjectSchema known = read.get(text);
    if (known == null) {
      known = reading.get();
      read.put(text, known);
    }
    return known;
  }

  /** The payload of an event that is written, unless it was. */
  JsonObject write(EventSchema event, Supplier<JsonObject> writing) {
    Written known = written.get(event.payload());
    if (known == null
        || !known.type().equals(event.type())
        || !known.partitionKey().equals(event.partitionKey())) {
      known = new Written(event.type(), event.partitionKey(), writing.get());
      written.put(event.payload(), known);
    }
    return known.json();
  }
}
