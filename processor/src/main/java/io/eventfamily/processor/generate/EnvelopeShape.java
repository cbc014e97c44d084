package io.eventfamily.processor.generate;

import io.eventfamily.processor.model.EnvelopeProperty;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.ValueType;
import io.eventfamily.processor.model.ValueType.EnumOf;
import io.eventfamily.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * What a codec tells of a property of the envelope.
 *
 * @param kind the constant that the runtime has for what its values are in JSON
 */
record EnvelopeShape(String wireName, String kind, boolean sensitive) {

  /** All properties of a family's envelope, in the order in which they are written. */
  static List<EnvelopeShape> of(Family family) {
    List<EnvelopeShape> all = new ArrayList<>();
    for (EnvelopeProperty builtIn : family.builtInProperties()) {
      if (builtIn != EnvelopeProperty.PAYLOAD) {
        all.add(new EnvelopeShape(family.wireName(builtIn), "STRING", false));
      }
    }
    for (Property property : family.envelopeProperties()) {
      all.add(
          new EnvelopeShape(property.wireName(), kindOf(property.type()), property.sensitive()));
    }
    all.add(new EnvelopeShape(family.wireName(EnvelopeProperty.PAYLOAD), "OTHER", false));
    return all;
  }

  private static String kindOf(ValueType type) {
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case BOOLEAN -> "BOOLEAN";
        case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL_NUMBER, YEAR ->
            "NUMBER";
        case BIG_DECIMAL, CHAR, STRING, UUID, URI, BYTES -> "STRING";
        case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> "STRING";
        case DURATION, PERIOD, YEAR_MONTH -> "STRING";
      };
    }
    return type instanceof EnumOf ? "STRING" : "OTHER";
  }
}
