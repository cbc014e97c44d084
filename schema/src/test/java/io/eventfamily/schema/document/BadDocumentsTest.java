package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.testing.RandomSchemas;
import io.eventfamily.schema.testing.RichFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadDocumentsTest {

  private static final String GOOD = SchemaDocument.write(RichFamily.get());

  private static SchemaDocumentException refusalOf(String document) {
    SchemaDocumentException refusal =
        catchThrowableOfType(SchemaDocumentException.class, () -> SchemaDocument.read(document));
    assertThat(refusal).as(document).isNotNull();
    assertThat(refusal.problem()).isNotBlank();
    assertThat(refusal.remedy()).isNotBlank();
    assertThat(refusal)
        .hasMessageContaining(refusal.pointer())
        .hasMessageContaining(refusal.problem())
        .hasMessageContaining(refusal.remedy());
    return refusal;
  }

  /** Replaces what is there once. */
  private static String with(String old, String replacement) {
    assertThat(GOOD.split(Pattern.quote(old), -1)).as(old).hasSizeGreaterThan(1);
    int at = GOOD.indexOf(old);
    return GOOD.substring(0, at) + replacement + GOOD.substring(at + old.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "x-eventfamily-document": 1     | "x-eventfamily-document": 2     | /x-eventfamily-document
          "$id": "urn:eventfamily:order:2.1.0" | "$id": "urn:eventfamily:task:2.1.0" | /$id
          "$id": "urn:eventfamily:order:2.1.0" | "$id": "urn:eventfamily:order:2.1" | /$id
          "$schema": "https://json-schema.org/draft/2020-12/schema" | "$schema": "https://json-schema.org/draft-07/schema" | /$schema
          "title": "order",               | "title": 1,                     | /title
          "title": "order",               | "title": "order", "title": "order", | /title
          "title": "order",               | ``                              | (none)
          "BACKWARD"                      | "BACKWARDS"                     | /x-eventfamily-compatibility
          "nulls": "WRITE"                | "nulls": "SOMETIMES"            | /x-eventfamily-format/nulls
          "nulls": "WRITE"                | "nulls": "WRITE", "more": 1     | /x-eventfamily-format/more
          #/$defs/event.order.placed.v2   | #/$defs/event.order.gone        | /oneOf/0/$ref
          "uniqueItems": true             | "uniqueItems": false            | /$defs/payload.order.placed.v2/properties/tags/uniqueItems
          "uniqueItems": true             | "uniqueness": true              | /$defs/payload.order.placed.v2/properties/tags/uniqueness
          "format": "email"               | "format": "mail"                | /$defs/payload.order.placed.v2/properties/email
          "x-eventfamily-type": "Period"  | "x-eventfamily-type": "Age"     | /$defs/payload.order.placed.v2/properties/return_period/x-eventfamily-type
          "x-eventfamily-default": "COMPUTED" | "x-eventfamily-default": "SOON" | /$defs/payload.order.placed.v2/properties/returnable_until/x-eventfamily-default
          "x-eventfamily-sensitive": true | "x-eventfamily-sensitive": false | /$defs/payload.order.placed.v2/properties/email/x-eventfamily-sensitive
          "x-eventfamily-record": "Money" | "x-eventfamily-record": "Status" | /$defs/type.Payment/oneOf/0/x-eventfamily-record
          "x-eventfamily-discriminator": "kind" | "x-eventfamily-discriminator": "sort" | /$defs/type.Payment/oneOf/0/properties
          "flags": ["CASE_INSENSITIVE"]   | "flags": ["LOUD"]               | /$defs/payload.order.placed.v2/properties/coupon/x-eventfamily-patterns/1/flags/0
          "const": "order.placed.v2"      | "const": "order.placed.v3"      | /$defs/event.order.placed.v2
          "minLength": 2                  | "minLength": "2"                | /$defs/payload.order.placed.v2/properties/coupon/minLength
          "maximum": 99999.99             | "maximum": 1e99999999999        | /$defs/type.Item/properties/price/maximum
          "maximum": 32767                | "maximum": 99999                | /$defs/payload.order.placed.v2/properties/counts/additionalProperties/maximum
          "integer": 5                    | "integer": 5.5                  | /$defs/type.Item/properties/price/x-eventfamily-digits/integer
          "x-eventfamily-fallback": "OTHER" | "x-eventfamily-fallback": ["OTHER"] | /$defs/type.Reason/x-eventfamily-fallback
          "expected": true                | "expected": "true"              | /$defs/payload.order.placed.v2/x-eventfamily-rules/0/expected
          "deprecated": true              | "deprecated": false             | /$defs/event.order.cancelled.v2/deprecated
          "type.Status": {                | "types.Status": {               | /$defs/payload.order.placed.v2/properties/status/$ref
          "items": {"$ref": "#/$defs/type.Item"} | "items": [{"$ref": "#/$defs/type.Item"}] | /$defs/payload.order.placed.v2/properties/items/items
          """)
  void aDocumentThatWasEditedIsRefusedWhereItWas(String old, String replacement, String pointer) {
    String edited = with(old, replacement == null ? "" : replacement);

    assertThat(refusalOf(edited).pointer()).isEqualTo(pointer.equals("(none)") ? "" : pointer);
  }

  @Test
  void aMessageSaysWhatIsWrongAndWhatToDo() {
    assertThat(refusalOf(with("\"uniqueItems\": true", "\"uniqueItems\": false")))
        .hasMessage(
            "In the document, /$defs/payload.order.placed.v2/properties/tags/uniqueItems is false,"
                + " where all the rest of the document means true. Documents are written, and not"
                + " edited by hand: write it again, or take back the one that was recorded.");
    assertThat(refusalOf(""))
        .hasMessageStartingWith("The document is not JSON (End of input at line 1 column 1");
  }

  @Test
  void aDocumentThatEndsTooEarlyIsRefused() {
    for (int length = 0; length < GOOD.length() - 2; length += 7) {
      refusalOf(GOOD.substring(0, length));
    }
  }

  @Test
  void whatIsNoStrictJsonIsRefused() {
    refusalOf(GOOD + "{}");
    refusalOf(GOOD + "x");
    refusalOf(with("\"title\"", "title"));
    refusalOf(with("\"title\"", "'title'"));
    refusalOf(with("\"title\": \"order\"", "\"title\": NaN"));
    refusalOf(with("\"order\"", "\"or\nder\""));
    refusalOf("// a comment\n" + GOOD);
  }

  @Test
  void anyOtherJsonIsRefused() {
    for (String json : List.of("null", "1", "\"\"", "[]", "{}", "[{}]", "true")) {
      assertThat(refusalOf(json).pointer()).isEmpty();
    }
  }

  @Test
  void nestingBeyondAllMeasureIsRefused() {
    String arrays = "[".repeat(100_000) + "]".repeat(100_000);
    String objects = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

    assertThat(refusalOf(arrays).problem()).contains("nested more than 200 deep");
    assertThat(refusalOf(objects).problem()).contains("nested more than 200 deep");
    refusalOf(with("\"default\": \"P14D\"", "\"default\": " + arrays));
  }

  @Test
  void whiteSpaceAndTheOrderOfKeywordsMeanNothing() {
    String compact = JsonParser.parseString(GOOD).toString();
    String moved =
        with("\"title\": \"order\",", "")
            .replace("\"x-eventfamily-topic\"", "\"title\": \"order\", \"x-eventfamily-topic\"");

    assertThat(SchemaDocument.read(compact)).isEqualTo(RichFamily.get());
    assertThat(SchemaDocument.read(moved)).isEqualTo(RichFamily.get());
    assertThat(SchemaDocument.read(GOOD.replace("\n", "\r\n"))).isEqualTo(RichFamily.get());
  }

  /** Whatever is done to a document: it is refused, or what it says is what would be written. */
  @Test
  void noDamageHasAnotherOutcome() {
    Random random = new Random(11);
    int refused = 0;
    for (int number = 0; number < 1_000; number++) {
      FamilySchema family =
          number % 2 == 0 ? RichFamily.get() : RandomSchemas.nextWithAnyConstraints(random);
      JsonElement document = JsonParser.parseString(SchemaDocument.write(family));
      damage(document, random);
      String damaged = document.toString();
      try {
        FamilySchema read = SchemaDocument.read(damaged);
        assertThat(SchemaDocument.read(SchemaDocument.write(read))).isEqualTo(read);
      } catch (SchemaDocumentException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(500, 999);
  }

  private static void damage(JsonElement document, Random random) {
    List<JsonElement> containers = new ArrayList<>();
    collect(document, containers);
    JsonElement container = containers.get(random.nextInt(containers.size()));
    JsonElement value = value(random, containers);
    if (container instanceof JsonArray array) {
      if (array.isEmpty() || random.nextInt(3) == 0) {
        array.add(value);
      } else if (random.nextBoolean()) {
        array.remove(random.nextInt(array.size()));
      } else {
        array.set(random.nextInt(array.size()), value);
      }
    } else if (container instanceof JsonObject object) {
      List<String> names = new ArrayList<>(object.keySet());
      if (names.isEmpty() || random.nextInt(3) == 0) {
        object.add(random.nextBoolean() ? "x-eventfamily-type" : "anyOf", value);
      } else if (random.nextBoolean()) {
        object.remove(names.get(random.nextInt(names.size())));
      } else {
        object.add(names.get(random.nextInt(names.size())), value);
      }
    }
  }

  private static JsonElement value(Random random, List<JsonElement> containers) {
    return switch (random.nextInt(8)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextInt(3) - 1);
      case 2 -> new JsonPrimitive("string");
      case 3 -> new JsonPrimitive(true);
      case 4 -> new JsonArray();
      case 5 -> new JsonObject();
      case 6 -> new JsonPrimitive("#/$defs/type.Item");
      default -> containers.get(random.nextInt(containers.size())).deepCopy();
    };
  }

  private static void collect(JsonElement value, List<JsonElement> containers) {
    if (value instanceof JsonArray array) {
      containers.add(array);
      array.forEach(item -> collect(item, containers));
    } else if (value instanceof JsonObject object) {
      containers.add(object);
      object.asMap().values().forEach(member -> collect(member, containers));
    }
  }
}
