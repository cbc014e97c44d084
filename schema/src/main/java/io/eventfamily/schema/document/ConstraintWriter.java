package io.eventfamily.schema.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.eventfamily.schema.Constraints;
import io.eventfamily.schema.Interval;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.TypeUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what is demanded of values. A keyword of our own stands only where a reader would not find
 * the same out of those of the standard.
 */
final class ConstraintWriter {

  /** Something else than what Java takes for white space: not what ECMA-262 calls {@code \S}. */
  static final String NOT_BLANK =
      "[^\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

  static final String EMAIL = "email";

  private final Part part;
  private final TypeUse use;
  private final Constraints constraints;
  private final Limits limits;

  private ConstraintWriter(Part part, TypeUse use, Limits limits) {
    this.part = part;
    this.use = use;
    this.constraints = use.constraints();
    this.limits = limits;
  }

  static void write(Part part, TypeUse use, Limits limits) {
    ConstraintWriter writer = new ConstraintWriter(part, use, limits);
    writer.email();
    writer.booleans();
    writer.patterns();
    writer.size();
    writer.range();
    writer.digits();
  }

  private void email() {
    if (!constraints.email()) {
      return;
    }
    if (limits.hasFormat()) {
      part.add(Keywords.EMAIL, true);
    } else {
      part.add("format", EMAIL);
    }
  }

  private void booleans() {
    constraints
        .mustBe()
        .ifPresent(
            value -> {
              if (use.type() != ScalarType.BOOLEAN) {
                part.add(Keywords.MUST_BE, value);
                return;
              }
              JsonArray values = Part.array(new JsonPrimitive(value));
              if (use.nullable()) {
                values.add(JsonNull.INSTANCE);
              }
              part.add("enum", values);
            });
    if (constraints.alwaysNull()) {
      part.add("const", JsonNull.INSTANCE);
    }
  }

  private void patterns() {
    List<String> written = new ArrayList<>();
    limits.pattern().ifPresent(written::add);
    if (constraints.notBlank()) {
      written.add(NOT_BLANK);
    }
    List<Constraints.Pattern> said = new ArrayList<>();
    for (Constraints.Pattern pattern : constraints.patterns()) {
      EcmaRegex.anchored(pattern)
          .ifPresent(
              anchored -> {
                written.add(anchored);
                said.add(pattern);
              });
    }
    if (written.size() == 1) {
      part.add("pattern", written.get(0));
    } else if (!written.isEmpty()) {
      JsonArray all = new JsonArray();
      written.forEach(pattern -> all.add(Part.of("pattern", new JsonPrimitive(pattern))));
      part.add("allOf", all);
    }
    if (!said.equals(constraints.patterns())) {
      JsonArray all = new JsonArray();
      constraints.patterns().forEach(pattern -> all.add(toJson(pattern)));
      part.add(Keywords.PATTERNS, all);
    }
  }

  private static JsonObject toJson(Constraints.Pattern pattern) {
    Part json = new Part().add("regex", pattern.regex());
    if (pattern.flags() != 0) {
      json.add("flags", Part.strings(RegexFlag.names(pattern.flags())));
    }
    return json.toJson();
  }

  private void size() {
    Interval size = constraints.size();
    limits
        .sizes()
        .ifPresent(
            keywords -> {
              if (limits.canSay(size)) {
                size.lower().ifPresent(bound -> part.add(keywords.min(), plain(bound)));
                size.upper().ifPresent(bound -> part.add(keywords.max(), plain(bound)));
              } else if (limits.isBytes()) {
                lengthOfBytes(size.lower(), keywords.min());
                lengthOfBytes(size.upper(), keywords.max());
              }
            });
    if (!size.equals(Interval.ALL) && !limits.canSay(size)) {
      part.add(Keywords.SIZE, Intervals.toJson(size));
    }
  }

  private void lengthOfBytes(Optional<Interval.Bound> bound, String keyword) {
    bound
        .filter(Limits::hasLength)
        .ifPresent(bytes -> part.add(keyword, Limits.lengthOfBytes(bytes.value())));
  }

  private static BigDecimal plain(Interval.Bound bound) {
    return bound.value().setScale(0);
  }

  private void range() {
    Interval range = constraints.range();
    Interval said = Interval.ALL;
    if (limits.bounds().isPresent()) {
      Interval written = limits.bounds().get().and(range);
      Intervals.write(written, part::add);
      said = Limits.withoutBounds(written, limits.bounds().get());
    }
    if (!said.equals(range)) {
      part.add(Keywords.RANGE, Intervals.toJson(range));
    }
  }

  private void digits() {
    constraints
        .digits()
        .ifPresent(
            digits ->
                part.add(
                    Keywords.DIGITS,
                    new Part()
                        .add("integer", digits.integer())
                        .add("fraction", digits.fraction())
                        .toJson()));
  }
}
