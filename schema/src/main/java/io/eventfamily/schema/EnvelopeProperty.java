package io.eventfamily.schema;

import java.util.Optional;

/**
 * The properties that an envelope has without being told, in the order in which they are written.
 */
public enum EnvelopeProperty {
  EVENT_ID("event_id", "eventId"),
  EVENT_TYPE("event_type", "eventType"),
  SCHEMA_VERSION("schema_version", "schemaVersion"),
  TIMESTAMP("timestamp", "timestamp"),
  CORRELATION_ID("correlation_id", "correlationId"),
  CAUSATION_ID("causation_id", "causationId"),
  PAYLOAD("payload", "payload");

  private final String snakeCase;
  private final String asDeclared;

  EnvelopeProperty(String snakeCase, String asDeclared) {
    this.snakeCase = snakeCase;
    this.asDeclared = asDeclared;
  }

  /** Its name in JSON. */
  public String wireName(FormatSettings.Naming naming) {
    return switch (naming) {
      case SNAKE_CASE -> snakeCase;
      case AS_DECLARED -> asDeclared;
    };
  }

  /** What it is like; empty where a family has none, and for the type and the payload. */
  Optional<PropertySchema> schema(FamilySchema family) {
    return switch (this) {
      case EVENT_ID -> supplied(family, ScalarType.UUID, DefaultSchema.Supply.RANDOM_UUID);
      case TIMESTAMP -> supplied(family, ScalarType.INSTANT, DefaultSchema.Supply.NOW);
      case SCHEMA_VERSION ->
          family
              .version()
              .map(
                  version ->
                      property(
                          family,
                          TypeUse.of(ScalarType.STRING),
                          Optional.of(
                              new DefaultSchema.Constant(JsonText.ofString(version.text())))));
      case CORRELATION_ID, CAUSATION_ID ->
          family.format().correlated()
              ? Optional.of(
                  property(family, TypeUse.of(ScalarType.UUID).orNull(), Optional.empty()))
              : Optional.empty();
      case EVENT_TYPE, PAYLOAD -> Optional.empty();
    };
  }

  private Optional<PropertySchema> supplied(
      FamilySchema family, ScalarType type, DefaultSchema.Supply supply) {
    return Optional.of(
        property(family, TypeUse.of(type), Optional.of(new DefaultSchema.Supplied(supply))));
  }

  private PropertySchema property(
      FamilySchema family, TypeUse use, Optional<DefaultSchema> defaultValue) {
    return PropertySchema.of(family.wireName(this), use).withDefault(defaultValue);
  }
}
