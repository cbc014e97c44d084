package io.eventfamily.spring.kafka;

import io.eventfamily.kafka.Printable;
import io.eventfamily.runtime.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record is no event that a listener can take, and another attempt would not change that. An
 * error handler finds it as the cause of what it is given. Its message has the places and codes of
 * the violations, and nothing that is in the record.
 */
public final class InvalidRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SPELLED_OUT = 20;

  private final transient List<Violation> violations;
  private final @Nullable String eventType;

  InvalidRecordException(List<Violation> violations, @Nullable String eventType) {
    super(describe(violations, eventType));
    this.violations = List.copyOf(violations);
    this.eventType = eventType;
  }

  /** Messages of violations are left out: those of a user's own rules may show values. */
  private static String describe(List<Violation> violations, @Nullable String eventType) {
    String rest =
        violations.size() > SPELLED_OUT
            ? " and " + (violations.size() - SPELLED_OUT) + " more"
            : "";
    return violations.stream()
        .limit(SPELLED_OUT)
        .map(violation -> Printable.of(violation.pointer()) + " " + violation.code())
        .collect(
            Collectors.joining(
                ", ",
                "The record is no valid event%s ["
                    .formatted(eventType == null ? "" : " of the type " + Printable.of(eventType)),
                rest + "]"));
  }

  /** Everything that is wrong; at least one, but none after Java serialization. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  /** The type that the record names; null where that could not be read. */
  public @Nullable String eventType() {
    return eventType;
  }
}
