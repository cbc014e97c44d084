package io.eventfamily.dapr.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What the body of an answer says of an error. Any body is one: what is not Dapr's JSON says
 * nothing.
 *
 * @param code such as {@code ERR_PUBSUB_PUBLISH_MESSAGE}; null where there is none
 * @param message for people, printable and of limited length; null where there is none
 * @param failedEntries the error of each entry of a bulk request that failed; empty where the body
 *     lists none
 */
record SidecarError(
    @Nullable String code, @Nullable String message, Map<String, String> failedEntries) {

  static final SidecarError NONE = new SidecarError(null, null, Map.of());

  static SidecarError parse(byte[] body) {
    if (body.length == 0) {
      return NONE;
    }
    Parse parse = new Parse();
    try (JsonParser json = Json.FACTORY.createParser(ObjectReadContext.empty(), body)) {
      parse.document(json);
    } catch (JacksonException e) {
      // Not Dapr's, or cut off. A list of failed entries that is not whole must not be believed:
      // entries that it does not name would count as published.
      parse.failedEntries.clear();
    }
    return new SidecarError(parse.code, parse.message, Map.copyOf(parse.failedEntries));
  }

  private static final class Parse {

    private @Nullable String code;
    private @Nullable String message;
    private final Map<String, String> failedEntries = new LinkedHashMap<>();

    void document(JsonParser json) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING && name.equals("errorCode")) {
          code = Printable.of(json.getString());
        } else if (value == JsonToken.VALUE_STRING && name.equals("message")) {
          message = Printable.of(json.getString());
        } else if (value == JsonToken.START_ARRAY && name.equals("failedEntries")) {
          entries(json);
        } else {
          json.skipChildren();
        }
      }
    }

    private void entries(JsonParser json) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          entry(json);
        } else {
          json.skipChildren();
        }
      }
    }

    private void entry(JsonParser json) {
      String id = "";
      String error = "";
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING && name.equals("entryId")) {
          id = json.getString();
        } else if (value == JsonToken.VALUE_STRING && name.equals("error")) {
          error = Printable.of(json.getString());
        } else {
          json.skipChildren();
        }
      }
      failedEntries.put(id, error);
    }
  }
}
