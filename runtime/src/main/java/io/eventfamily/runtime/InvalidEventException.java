package io.eventfamily.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** An event, or JSON that should be one, breaks its declaration. Holds every violation at once. */
public final class InvalidEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How many violations the message spells out; {@link #violations()} has them all. */
  private static final int SPELLED_OUT = 20;

  private final transient List<Violation> violations;

  /**
   * @param violations everything that is wrong, at least one
   * @throws IllegalArgumentException where there is no violation
   */
  public InvalidEventException(List<Violation> violations) {
    super(describe(violations));
    this.violations = List.copyOf(violations);
  }

  /** Everything that is wrong; at least one, but none after Java serialization. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  private static String describe(List<Violation> violations) {
    if (violations.isEmpty()) {
      throw new IllegalArgumentException("An invalid event has at least one violation.");
    }
    String count = violations.size() == 1 ? "1 violation" : violations.size() + " violations";
    String rest =
        violations.size() > SPELLED_OUT
            ? "\n  and " + (violations.size() - SPELLED_OUT) + " more"
            : "";
    return violations.stream()
        .limit(SPELLED_OUT)
        .map(violation -> "\n  " + violation)
        .collect(Collectors.joining("", "The event has " + count + ":", rest));
  }
}
