package io.eventfamily.dapr.publish;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Writes dead letters as lines of JSON and reads them. */
final class DeadLetterLines {

  private DeadLetterLines() {}

  static String write(DeadLetter letter) {
    StringWriter line = new StringWriter(letter.event().length() + 400);
    try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("event_id", letter.eventId().toString());
      json.writeStringProperty("event_type", letter.eventType());
      json.writeStringProperty("family", letter.family());
      json.writeStringProperty("pubsub", letter.pubsub());
      json.writeStringProperty("topic", letter.topic());
      if (letter.partitionKey() != null) {
        json.writeStringProperty("partition_key", letter.partitionKey());
      }
      json.writeStringProperty("reason", letter.reason());
      json.writeNumberProperty("attempts", letter.attempts());
      json.writeStringProperty("failed_at", letter.failedAt().toString());
      json.writeName("event");
      json.writeRawValue(letter.event());
      json.writeEndObject();
    }
    return line.toString();
  }

  static DeadLetter read(String line) {
    Map<String, String> texts = new HashMap<>();
    try (JsonParser json = Json.FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("A dead letter must be a JSON object.");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value.isScalarValue()) {
          texts.put(name, json.getString());
        } else {
          int start = (int) json.currentTokenLocation().getCharOffset();
          json.skipChildren();
          texts.put(name, line.substring(start, (int) json.currentLocation().getCharOffset()));
        }
      }
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("A line must hold one dead letter and nothing else.");
      }
      return letter(texts);
    } catch (JacksonException | DateTimeException e) {
      // The message of the cause may show a part of the event.
      throw new IllegalArgumentException(
          "This line is no dead letter: " + e.getClass().getSimpleName() + ".");
    }
  }

  private static DeadLetter letter(Map<String, String> texts) {
    return new DeadLetter(
        UUID.fromString(text(texts, "event_id")),
        text(texts, "event_type"),
        text(texts, "family"),
        text(texts, "pubsub"),
        text(texts, "topic"),
        partitionKey(texts),
        text(texts, "reason"),
        Integer.parseInt(text(texts, "attempts")),
        Instant.parse(text(texts, "failed_at")),
        text(texts, "event"));
  }

  private static @Nullable String partitionKey(Map<String, String> texts) {
    return texts.get("partition_key");
  }

  private static String text(Map<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("The dead letter has no " + name + ".");
    }
    return text;
  }
}
