package io.eventfamily.schema.document;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Somebody else's view of what a document says. Formats count, as for most tools. */
final class Validator {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema META =
      REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

  private final Schema schema;

  Validator(String document) {
    // A registry of its own: it would take another document of the same version for this one.
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(document, InputFormat.JSON);
  }

  /** What is wrong with a document itself, by the schema of all schemas. */
  static List<String> judgeSchema(String document) {
    return judge(META, document);
  }

  /** What is wrong with an event. */
  List<String> judge(String event) {
    return judge(schema, event);
  }

  private static List<String> judge(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
