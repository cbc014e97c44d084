package io.eventfamily.schema.document;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.json.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Intervals as keywords of the standard for numbers, which our own keywords have too. */
final class Intervals {

  private static final String MINIMUM = "minimum";
  private static final String EXCLUSIVE_MINIMUM = "exclusiveMinimum";
  private static final String MAXIMUM = "maximum";
  private static final String EXCLUSIVE_MAXIMUM = "exclusiveMaximum";

  /** Longer numbers are written with an exponent. */
  private static final int MAX_ZEROS = 30;

  private Intervals() {}

  static void write(Interval interval, BiConsumer<String, BigDecimal> keywords) {
    interval
        .lower()
        .ifPresent(
            bound ->
                keywords.accept(
                    bound.inclusive() ? MINIMUM : EXCLUSIVE_MINIMUM, plain(bound.value())));
    interval
        .upper()
        .ifPresent(
            bound ->
                keywords.accept(
                    bound.inclusive() ? MAXIMUM : EXCLUSIVE_MAXIMUM, plain(bound.value())));
  }

  static JsonObject toJson(Interval interval) {
    JsonObject json = new JsonObject();
    write(interval, (keyword, value) -> json.add(keyword, new JsonPrimitive(value)));
    return json;
  }

  static Interval read(JsonNode node) {
    return new Interval(
        bound(node, MINIMUM, EXCLUSIVE_MINIMUM), bound(node, MAXIMUM, EXCLUSIVE_MAXIMUM));
  }

  private static Optional<Interval.Bound> bound(JsonNode node, String inclusive, String exclusive) {
    Optional<JsonNode> closed = node.find(inclusive);
    return closed
        .or(() -> node.find(exclusive))
        .map(bound -> new Interval.Bound(bound.number(), closed.isPresent()));
  }

  /** The same number without an exponent, where that is not too long. */
  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 && value.scale() >= -MAX_ZEROS ? value.setScale(0) : value;
  }
}
