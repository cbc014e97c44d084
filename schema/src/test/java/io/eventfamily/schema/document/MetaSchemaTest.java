package io.eventfamily.schema.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.eventfamily.schema.testing.RandomSchemas;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MetaSchemaTest {

  @Test
  void everyDocumentIsASchema() {
    Random random = new Random(9);
    for (int number = 0; number < 300; number++) {
      String document = SchemaDocument.write(RandomSchemas.next(random));
      assertThat(Validator.judgeSchema(document)).as(document).isEmpty();
    }
  }

  @Test
  void whatIsNoSchemaIsFound() {
    String document = SchemaDocument.write(RandomSchemas.next(new Random(9)));

    assertThat(Validator.judgeSchema(document.replace("\"type\": \"string\"", "\"type\": 1")))
        .isNotEmpty();
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    Random random = new Random(10);
    int references = 0;
    for (int number = 0; number < 300; number++) {
      JsonElement document =
          JsonParser.parseString(SchemaDocument.write(RandomSchemas.next(random)));
      for (String reference : references(document)) {
        assertThat(resolve(document, reference)).as(reference).isNotNull();
        references++;
      }
    }
    assertThat(references).isGreaterThan(1_000);
  }

  private static List<String> references(JsonElement schema) {
    List<String> references = new ArrayList<>();
    if (schema instanceof JsonArray array) {
      array.forEach(item -> references.addAll(references(item)));
    } else if (schema instanceof JsonObject object) {
      object
          .asMap()
          .forEach(
              (name, member) -> {
                if (name.equals("$ref")) {
                  references.add(member.getAsString());
                } else if (!name.equals("default") && !name.equals("examples")) {
                  references.addAll(references(member)); // the values there are no schemas
                }
              });
    }
    return references;
  }

  /** As RFC 6901 has it, section 6. */
  private static JsonElement resolve(JsonElement document, String reference) {
    JsonElement place = document;
    for (String part : URI.create(reference).getFragment().substring(1).split("/", -1)) {
      String name = part.replace("~1", "/").replace("~0", "~");
      place = place == null ? null : place.getAsJsonObject().get(name);
    }
    return place;
  }
}
