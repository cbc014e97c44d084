package io.eventfamily.schema.json;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads JSON as RFC 8259 has it, and nothing else: no name twice in an object, nothing behind the
 * value, and no nesting that could take the stack. Numbers stay as they are written.
 */
public final class StrictJson {

  /** Deeper than any declaration nests. */
  private static final int MAX_DEPTH = 200;

  private static final TypeAdapter<JsonElement> SCALARS = new Gson().getAdapter(JsonElement.class);

  private final JsonReader reader;

  /** What the reader is in: names and indices, the outermost first. */
  private final Deque<Object> place = new ArrayDeque<>();

  private StrictJson(String text) {
    reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(MAX_DEPTH + 1);
  }

  /**
   * Reads one document.
   *
   * @throws JsonProblemException for anything else
   */
  public static JsonElement parse(String text) {
    StrictJson json = new StrictJson(text);
    try {
      JsonElement value = json.value(0);
      if (json.reader.peek() != JsonToken.END_DOCUMENT) {
        throw json.problem("has something behind the end of the JSON");
      }
      return value;
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw json.problem("is not JSON (" + firstLine(e) + ")");
    }
  }

  private JsonElement value(int depth) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(depth);
      case BEGIN_ARRAY -> array(depth);
      default -> SCALARS.read(reader);
    };
  }

  private JsonObject object(int depth) throws IOException {
    checkDepth(depth);
    JsonObject object = new JsonObject();
    int members = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      place.addLast(name);
      object.add(name, value(depth + 1));
      if (object.size() == members) {
        throw problem("is there twice");
      }
      members = object.size();
      place.removeLast();
    }
    reader.endObject();
    return object;
  }

  private JsonArray array(int depth) throws IOException {
    checkDepth(depth);
    JsonArray array = new JsonArray();
    reader.beginArray();
    while (reader.hasNext()) {
      place.addLast(array.size());
      array.add(value(depth + 1));
      place.removeLast();
    }
    reader.endArray();
    return array;
  }

  private void checkDepth(int depth) {
    if (depth >= MAX_DEPTH) {
      throw problem("is nested more than " + MAX_DEPTH + " deep");
    }
  }

  private JsonProblemException problem(String problem) {
    String pointer = "";
    for (Object part : place) {
      pointer = JsonPointers.child(pointer, part.toString());
    }
    return new JsonProblemException(pointer, problem, "");
  }

  /** Further lines of the library's messages say how to use the library. */
  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no message");
  }
}
