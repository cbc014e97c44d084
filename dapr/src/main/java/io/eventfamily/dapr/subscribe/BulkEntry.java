package io.eventfamily.dapr.subscribe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One of many deliveries in one request.
 *
 * @param entryId what it is answered by; null where it has none that is a text
 * @param event the CloudEvent, or Base64 of what stood on the topic; null where there is none
 * @param metadata what the broker says about it
 */
record BulkEntry(@Nullable String entryId, @Nullable Part event, Map<String, String> metadata) {

  /**
   * Reads the entries that a parser is at; none where they are no array.
   *
   * @param base where the document begins in its array of bytes
   */
  static List<BulkEntry> readAll(JsonParser in, int base) {
    List<BulkEntry> entries = new ArrayList<>();
    if (in.currentToken() != JsonToken.START_ARRAY) {
      in.skipChildren();
      return entries;
    }
    while (in.nextToken() != JsonToken.END_ARRAY) {
      entries.add(read(in, base));
    }
    return entries;
  }

  private static BulkEntry read(JsonParser in, int base) {
    String entryId = null;
    Part event = null;
    Map<String, String> metadata = Map.of();
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return new BulkEntry(entryId, event, metadata);
    }
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "entryId" -> {
          Part id = Part.read(in, base);
          entryId = id == null ? null : id.text();
        }
        case "event" -> event = Part.read(in, base);
        case "metadata" -> metadata = readTexts(in);
        default -> in.skipChildren();
      }
    }
    return new BulkEntry(entryId, event, metadata);
  }

  private static Map<String, String> readTexts(JsonParser in) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return texts;
    }
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      if (in.nextToken() == JsonToken.VALUE_STRING) {
        texts.put(name, in.getString());
      } else {
        in.skipChildren();
      }
    }
    return texts;
  }
}
