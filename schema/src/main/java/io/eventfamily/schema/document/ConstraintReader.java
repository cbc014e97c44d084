package io.eventfamily.schema.document;

import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.ValueType;
import io.eventfamily.schema.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ConstraintWriter} has written. */
final class ConstraintReader {

  private final JsonNode node;
  private final ValueType type;
  private final Limits limits;

  private ConstraintReader(JsonNode node, ValueType type, Limits limits) {
    this.node = node;
    this.type = type;
    this.limits = limits;
  }

  static Constraints read(JsonNode node, ValueType type, Limits limits) {
    ConstraintReader reader = new ConstraintReader(node, type, limits);
    List<JsonNode> written = reader.writtenPatterns();
    boolean notBlank =
        written.stream().anyMatch(each -> each.string().equals(ConstraintWriter.NOT_BLANK));
    return new Constraints(
        reader.size(),
        reader.range(),
        node.find(Keywords.DIGITS).map(ConstraintReader::digits),
        reader.patterns(written),
        notBlank,
        reader.email(),
        reader.mustBe(),
        node.find("const").isPresent());
  }

  private Interval size() {
    Optional<JsonNode> own = node.find(Keywords.SIZE);
    if (own.isPresent()) {
      return Intervals.read(own.get());
    }
    if (limits.sizes().isEmpty() || limits.isBytes()) {
      return Interval.ALL;
    }
    return new Interval(
        node.find(limits.sizes().get().min()).map(ConstraintReader::bound),
        node.find(limits.sizes().get().max()).map(ConstraintReader::bound));
  }

  private static Interval.Bound bound(JsonNode limit) {
    return new Interval.Bound(limit.number(), true);
  }

  private Interval range() {
    Optional<JsonNode> own = node.find(Keywords.RANGE);
    if (own.isPresent()) {
      return Intervals.read(own.get());
    }
    return limits
        .bounds()
        .map(bounds -> Limits.withoutBounds(Intervals.read(node), bounds))
        .orElse(Interval.ALL);
  }

  private static Constraints.Digits digits(JsonNode digits) {
    return new Constraints.Digits(
        digits.get("integer").integer(), digits.get("fraction").integer());
  }

  /** All patterns of the standard, but the one that the type has anyway. */
  private List<JsonNode> writtenPatterns() {
    List<JsonNode> patterns = new ArrayList<>();
    node.find("pattern").ifPresent(patterns::add);
    node.find("allOf")
        .ifPresent(all -> all.items().forEach(each -> patterns.add(each.get("pattern"))));
    boolean hasOwn =
        !patterns.isEmpty()
            && limits.pattern().filter(patterns.get(0).string()::equals).isPresent();
    return hasOwn ? patterns.subList(1, patterns.size()) : patterns;
  }

  private List<Constraints.Pattern> patterns(List<JsonNode> written) {
    List<Constraints.Pattern> patterns = new ArrayList<>();
    Optional<JsonNode> own = node.find(Keywords.PATTERNS);
    if (own.isPresent()) {
      for (JsonNode each : own.get().items()) {
        int flags = each.find("flags").map(RegexFlag::read).orElse(0);
        patterns.add(new Constraints.Pattern(each.get("regex").string(), flags));
      }
      return patterns;
    }
    for (JsonNode each : written) {
      // What is neither bound to the whole string nor ours is missed when it is written again.
      EcmaRegex.ofAnchored(each.string()).ifPresent(patterns::add);
    }
    return patterns;
  }

  private boolean email() {
    return node.find(Keywords.EMAIL).isPresent()
        || (!limits.hasFormat()
            && node.find("format")
                .filter(format -> format.string().equals(ConstraintWriter.EMAIL))
                .isPresent());
  }

  private Optional<Boolean> mustBe() {
    if (type == ScalarType.BOOLEAN) {
      return node.find("enum")
          .flatMap(values -> values.items().stream().findFirst())
          .map(JsonNode::bool);
    }
    return node.find(Keywords.MUST_BE).map(JsonNode::bool);
  }
}
