package io.eventfamily.schema.document;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.ObjectSchema;
import io.eventfamily.schema.json.JsonNode;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The payloads of documents that were read before, and how they are written. Most payloads are in
 * most versions of a family what they were in the one before, and need not be read again.
 */
final class KnownObjects {

  /** What a payload means depends on these beside its own JSON. */
  private record Surroundings(FormatSettings format, Map<String, TypeReader.Target> targets) {}

  private @Nullable Surroundings surroundings;

  /** By their very JSON, which {@link KnownDefinitions} makes once for one definition. */
  private final IdentityHashMap<JsonElement, ObjectSchema> read = new IdentityHashMap<>();

  /** The JSON of the same ones. */
  private final IdentityHashMap<ObjectSchema, JsonElement> written = new IdentityHashMap<>();

  /** Those of a document that may still turn out to say something that was not read. */
  private final IdentityHashMap<JsonElement, ObjectSchema> unaccepted = new IdentityHashMap<>();

  /** A document begins. Where its surroundings are others, nothing is known of it. */
  void begin(FormatSettings format, Map<String, TypeReader.Target> targets) {
    unaccepted.clear();
    Surroundings others = new Surroundings(format, targets);
    if (!others.equals(surroundings)) {
      read.clear();
      written.clear();
      surroundings = others;
    }
  }

  /** The document that began says what was read of it, and nothing else. */
  void accept() {
    read.putAll(unaccepted);
    unaccepted.forEach((json, object) -> written.put(object, json));
  }

  /** A payload that is read, unless it was. */
  ObjectSchema read(JsonNode node, Supplier<ObjectSchema> reading) {
    ObjectSchema known = read.get(node.value());
    return known != null ? known : unaccepted.computeIfAbsent(node.value(), json -> reading.get());
  }

  /** The payload of an event that is written, unless it was read. */
  JsonElement write(EventSchema event, Supplier<JsonObject> writing) {
    JsonElement json = written.get(event.payload());
    return json == null ? writing.get() : json;
  }
}
