package io.eventfamily.testing.dapr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a request that publishes many events.
 *
 * @param id empty where there is none
 * @param event any JSON
 * @param contentType empty where there is none
 * @param metadata its own with the request's, where it has its own; else none
 */
record BulkEntry(
    String id, @Nullable Object event, String contentType, Map<String, String> metadata) {

  private static final String MISMATCH = "error: mismatch between contentType and event";

  /**
   * Reads the entries. Their numbers lose what a {@code float64} cannot hold.
   *
   * @throws RefusedException where this is no array of entries
   */
  static List<BulkEntry> read(Call call, Errors errors) throws RefusedException {
    if (call.isTooLarge()) {
      throw new RefusedException(errors.unreadableEntries(Call.TOO_LARGE));
    }
    try {
      Object body = GoJson.readFirst(call.body(), GoNumber.Kind.FLOAT);
      if (body != null && !(body instanceof List<?>)) {
        throw new GoJsonException(
            "json: cannot unmarshal object into Go value of type []http.bulkPublishMessageEntry");
      }
      List<BulkEntry> entries = new ArrayList<>();
      for (Object entry : body instanceof List<?> list ? list : List.of()) {
        entries.add(entry(GoStruct.of(entry), call.metadata()));
      }
      return entries;
    } catch (GoJsonException e) {
      throw new RefusedException(errors.unreadableEntries(e.reason()));
    }
  }

  private static BulkEntry entry(GoStruct entry, Map<String, String> requestMetadata)
      throws GoJsonException {
    Map<String, String> metadata = new HashMap<>();
    Map<String, String> own = entry.strings("metadata");
    if (own != null) {
      metadata.putAll(requestMetadata);
      metadata.putAll(own);
    }
    return new BulkEntry(
        entry.string("entryId"), entry.get("event"), entry.string("contentType"), metadata);
  }

  /**
   * The bytes of the event.
   *
   * @throws RefusedException where the content type is not that of the event
   */
  byte[] data(Errors errors) throws RefusedException {
    if (ContentTypes.isOctets(contentType)) {
      return decoded(string(errors), errors);
    }
    if (ContentTypes.isText(contentType)) {
      return string(errors).getBytes(UTF_8);
    }
    if (ContentTypes.isJson(contentType) || ContentTypes.isCloudEvent(contentType)) {
      return GoJson.write(event);
    }
    throw new RefusedException(errors.mismatch(MISMATCH));
  }

  private String string(Errors errors) throws RefusedException {
    if (event instanceof String text) {
      return text;
    }
    throw new RefusedException(errors.mismatch(MISMATCH));
  }

  private static byte[] decoded(String base64, Errors errors) throws RefusedException {
    String text = base64.replaceAll("[\\r\\n]", "");
    try {
      if (text.length() % 4 == 0) {
        return Base64.getDecoder().decode(text);
      }
    } catch (IllegalArgumentException e) {
      // Answered below, as what has not enough characters.
    }
    throw new RefusedException(
        errors.mismatch(
            "error: unable to decode base64 application/octect-stream data: illegal base64 data"));
  }
}
