package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.eventfamily.schema.json.JsonProblemException;
import io.eventfamily.schema.json.StrictJson;
import io.eventfamily.schema.testing.RandomSchemas;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is parsed in pieces is what is parsed as a whole. */
class KnownDefinitionsTest {

  private final KnownDefinitions definitions = new KnownDefinitions();

  @Test
  void parsesADefinitionThatDidNotChangeOnce() {
    JsonObject one = defs("{\n  \"$defs\": {\n    \"a\": {\n      \"b\": 1\n    }\n  }\n}\n");
    JsonObject other =
        defs(
            "{\n  \"$defs\": {\n    \"a\": {\n      \"b\": 1\n    },\n    \"c\": 2\n  },\n"
                + "  \"d\": 3\n}\n");

    assertThat(other.get("a")).isSameAs(one.get("a"));
    assertThat(other.keySet()).containsExactly("a", "c");
  }

  private JsonObject defs(String text) {
    return definitions.parse(text).getAsJsonObject().getAsJsonObject("$defs");
  }

  @Test
  void parsesWhatTheWriterWrites() {
    Random random = new Random(21);
    for (int number = 0; number < 300; number++) {
      assertSame(SchemaDocument.write(RandomSchemas.next(random)));
    }
  }

  /** Pieces of one document are put into another, taken out, and doubled. */
  @Test
  void parsesWhatSomebodyHasEdited() {
    Random random = new Random(22);
    for (int number = 0; number < 2_000; number++) {
      StringBuilder text = new StringBuilder(SchemaDocument.write(RandomSchemas.next(random)));
      for (int edit = random.nextInt(3); edit >= 0; edit--) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(40));
        switch (random.nextInt(4)) {
          case 0 -> text.delete(at, end);
          case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
          case 2 -> text.insert(lineAt(text, at), line(text, random));
          default -> text.delete(lineAt(text, at), lineAt(text, end));
        }
      }
      assertSame(text.toString());
    }
  }

  private static int lineAt(StringBuilder text, int index) {
    return text.lastIndexOf("\n", index) + 1;
  }

  private static String line(StringBuilder text, Random random) {
    List<String> lines = text.toString().lines().toList();
    return lines.get(random.nextInt(lines.size())) + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"$defs\":{\"a\":1}}",
        "{\n  \"$defs\": {\n  }\n}",
        "{\n  \"$defs\": {}\n}",
        "{\n  \"$defs\": {\n    \"a\": 1,\n  }\n}",
        "{\n  \"$defs\": {\n    \"a\": 1\n    \"b\": 2\n  }\n}",
        "{\n  \"$defs\": {\n    \"a\": 1,\n    \"a\": 1\n  }\n}",
        "{\n  \"$defs\": {\n    \"a\": 1, \"b\": 2,\n    \"b\": 1\n  }\n}",
        "{\n  \"$defs\": {\n    \"a\": 1\n  },\n  \"$defs\": {\n    \"b\": 1\n  }\n}",
        "{\n  \"$defs\": {\n    \"a\": 1}, \"b\": {\"c\": 1\n  }\n}",
        "{\n  \"$defs\": {\n    \"a\": [\n    \"b\",\n    \"c\"]\n  }\n}",
        "{\"x\": {\n  \"$defs\": {\n    \"a\": 1\n  }\n}}",
        "{\"x\": {\n  \"$defs\": {\n    \"a\": 1\n  }}, \"$defs\": {\"\": null}\n}",
        "{\"$defs\": {\"\": null}, \"x\": {\n  \"$defs\": {\n    \"a\": 1\n  }}}",
        "{\n  \"$defs\": {\n    \"a\": {\"\": null}\n  }\n}",
        "{\n  \"$defs\": {,\n    \"a\": 1\n  }\n}",
        "{\n  \"$defs\": {\n    \"a\": 1,\n\n    \"b\": 1\n  }\n}",
      })
  void parsesOtherLayouts(String text) {
    assertSame(text);
    assertSame(text);
  }

  private void assertSame(String text) {
    assertThat(outcome(() -> definitions.parse(text)))
        .as(text)
        .isEqualTo(outcome(() -> StrictJson.parse(text)));
  }

  private static String outcome(Supplier<JsonElement> parsing) {
    try {
      return parsing.get().toString();
    } catch (JsonProblemException e) {
      return e.pointer() + " " + e.problem();
    }
  }
}
