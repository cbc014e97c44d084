package io.eventfamily.processor.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** A validator of somebody else. Formats count for it, as for most. */
final class SchemaValidator {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .build())
          .build();

  /** Numbers as they are: a double has neither the digits nor the range of all of them. */
  private static final JsonMapper EXACT =
      JsonMapper.builder(FACTORY).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Schema META =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

  private final Schema schema;

  SchemaValidator(String document) {
    // A registry of its own: it would take another document of the same version for this one.
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(document, InputFormat.JSON);
  }

  /** What is wrong with a schema itself, by the official schema of all schemas. */
  static List<Error> judgeSchema(String document) {
    return judge(META, EXACT.readTree(document));
  }

  /** What is wrong with an event. */
  List<Error> judge(String event) {
    return judge(schema, EXACT.readTree(event));
  }

  /** What is wrong with an event; empty where the validator fails over a very large number. */
  Optional<List<Error>> judge(JsonNode event) {
    try {
      return Optional.of(judge(schema, event));
    } catch (JsonNodeException e) {
      return Optional.empty(); // it wants a long, to compare the number with the limits of one
    }
  }

  private static List<Error> judge(Schema schema, JsonNode json) {
    return schema.validate(
        json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** A document as a tree; empty where an exponent is too large for a BigDecimal. */
  static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(EXACT.readTree(json));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
