package io.eventfamily.schema.document;

import com.google.gson.JsonObject;
import io.eventfamily.schema.FormatSettings;
import io.eventfamily.schema.FormatSettings.Naming;
import io.eventfamily.schema.FormatSettings.UnknownProperties;
import io.eventfamily.schema.json.JsonNode;

/** The settings of a family, named as in its declaration. */
final class FormatJson {

  private static final String NAMING = "naming";
  private static final String CORRELATED = "correlated";
  private static final String NULLS = "nulls";
  private static final String UNKNOWN_PROPERTIES = "unknownProperties";
  private static final String NAIVE_TIMESTAMPS = "naiveTimestamps";

  private enum Nulls {
    WRITE,
    OMIT
  }

  private enum NaiveTimestamps {
    REJECT,
    UTC
  }

  private FormatJson() {}

  static JsonObject write(FormatSettings format) {
    return new Part()
        .add(NAMING, format.naming().name())
        .add(CORRELATED, format.correlated())
        .add(NULLS, (format.omitNulls() ? Nulls.OMIT : Nulls.WRITE).name())
        .add(UNKNOWN_PROPERTIES, format.unknownProperties().name())
        .add(
            NAIVE_TIMESTAMPS,
            (format.naiveIsUtc() ? NaiveTimestamps.UTC : NaiveTimestamps.REJECT).name())
        .toJson();
  }

  static FormatSettings read(JsonNode node) {
    return new FormatSettings(
        node.get(NAMING).constant(Naming.class),
        node.get(CORRELATED).bool(),
        node.get(NULLS).constant(Nulls.class) == Nulls.OMIT,
        node.get(UNKNOWN_PROPERTIES).constant(UnknownProperties.class),
        node.get(NAIVE_TIMESTAMPS).constant(NaiveTimestamps.class) == NaiveTimestamps.UTC);
  }
}
