package io.eventfamily.processor.model;

import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.DefaultValue.Supply;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The properties of an envelope that are like any other: all but the event type and the payload.
 */
final class EnvelopeProperties {

  private final Family family;
  private final Origin origin;

  private EnvelopeProperties(Family family) {
    this.family = family;
    this.origin = family.origin();
  }

  static List<Property> of(Family family) {
    EnvelopeProperties envelope = new EnvelopeProperties(family);
    List<Property> properties = new ArrayList<>();
    for (EnvelopeProperty builtIn : family.builtInProperties()) {
      envelope.property(builtIn).ifPresent(properties::add);
    }
    properties.addAll(family.envelopeProperties());
    return properties;
  }

  private Optional<Property> property(EnvelopeProperty builtIn) {
    return Optional.ofNullable(
        switch (builtIn) {
          case EVENT_ID ->
              withDefault(
                  builtIn,
                  Scalar.UUID,
                  new DefaultValue.Supplied(origin, Supply.RANDOM_UUID),
                  "The event's own identity; a random one where none is set.");
          case TIMESTAMP ->
              withDefault(
                  builtIn,
                  Scalar.INSTANT,
                  new DefaultValue.Supplied(origin, Supply.NOW),
                  "When it happened; now, to the microsecond, where no time is set.");
          case SCHEMA_VERSION ->
              withDefault(
                  builtIn,
                  Scalar.STRING,
                  new DefaultValue.Constant(origin, family.version().orElseThrow().text()),
                  "");
          case CORRELATION_ID ->
              nullableUuid(
                  builtIn, "What the event belongs to: the id that all events of one story share.");
          case CAUSATION_ID -> nullableUuid(builtIn, "The id of the event that this one answers.");
          case EVENT_TYPE, PAYLOAD -> null;
        });
  }

  private Property withDefault(
      EnvelopeProperty builtIn, Scalar type, DefaultValue value, String documentation) {
    return property(builtIn, type, false, Optional.of(value), documentation);
  }

  private Property nullableUuid(EnvelopeProperty builtIn, String documentation) {
    return property(builtIn, Scalar.UUID, true, Optional.empty(), documentation);
  }

  private Property property(
      EnvelopeProperty builtIn,
      Scalar type,
      boolean nullable,
      Optional<DefaultValue> defaultValue,
      String documentation) {
    return new Property(
        origin,
        builtIn.javaName(),
        family.wireName(builtIn),
        origin,
        List.of(),
        TypeUse.of(type, nullable),
        defaultValue,
        Optional.empty(),
        false,
        false,
        Optional.of(documentation),
        Optional.empty());
  }
}
