package io.eventfamily.schema.document;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.eventfamily.schema.json.JsonProblemException;
import io.eventfamily.schema.json.PrettyJson;
import io.eventfamily.schema.json.StrictJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parses documents, and each definition in them once: one that has the same text as one in a
 * document before is the very same tree. Most definitions are in most versions of a family what
 * they were in the one before.
 *
 * <p>Where a definition begins is told by the indentation that {@link PrettyJson} gives it, and
 * nothing is taken on trust: pieces that are JSON by themselves make up a document that is JSON.
 * One that is laid out in another way is parsed as a whole.
 */
final class KnownDefinitions {

  private static final String BEGIN = "\n  \"" + Names.DEFINITIONS + "\": {";
  private static final String END = "\n  }";
  private static final Pattern BETWEEN = Pattern.compile("(?<=,)(?=\n    \")");

  /** Stands in the document where the definitions were. */
  private static final String GAP = "\"\": null";

  private static final JsonObject WITH_GAP = Part.of("", JsonNull.INSTANCE);

  /** By their texts: objects with a definition each. */
  private final Map<String, JsonObject> parsed = new HashMap<>();

  /**
   * Parses a document. Parts of it are parts of others too, and nobody may change them.
   *
   * @throws JsonProblemException for what is not JSON
   */
  JsonElement parse(String text) {
    try {
      return parseInPieces(text).orElseGet(() -> StrictJson.parse(text));
    } catch (JsonProblemException e) {
      // A piece does not know where it stands.
      return StrictJson.parse(text);
    }
  }

  private Optional<JsonElement> parseInPieces(String text) {
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END, begin);
    if (begin < BEGIN.length() || end < begin || text.contains(GAP)) {
      return Optional.empty();
    }
    String rest = text.substring(0, begin) + GAP + text.substring(end);
    if (StrictJson.parse(rest) instanceof JsonObject document
        && WITH_GAP.equals(document.get(Names.DEFINITIONS))) {
      return definitions(text.substring(begin, end))
          .map(
              definitions -> {
                document.add(Names.DEFINITIONS, definitions);
                return document;
              });
    }
    return Optional.empty();
  }

  /** Nothing unless each piece is one, and none is there twice. */
  private Optional<JsonObject> definitions(String text) {
    JsonObject definitions = new JsonObject();
    List<String> pieces = BETWEEN.splitAsStream(text).toList();
    for (int index = 0; index < pieces.size(); index++) {
      String piece = pieces.get(index);
      boolean isLast = index == pieces.size() - 1;
      JsonObject definition = definition(isLast ? piece : piece.substring(0, piece.length() - 1));
      definition.entrySet().forEach(member -> definitions.add(member.getKey(), member.getValue()));
      if (definition.size() != 1 || definitions.size() != index + 1) {
        return Optional.empty();
      }
    }
    return Optional.of(definitions);
  }

  private JsonObject definition(String text) {
    return parsed.computeIfAbsent(text, key -> StrictJson.parse("{" + key + "}").getAsJsonObject());
  }
}
