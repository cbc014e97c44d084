package io.eventfamily.cli.validate;

import java.util.List;

/** What is to be said of an event. */
sealed interface Verdict {

  /** It is as the schema has it. */
  record Valid() implements Verdict {}

  /** Its type is none of the family's, and its envelope is sound. */
  record Unknown(String type) implements Verdict {}

  /**
   * It is not as the schema has it.
   *
   * @param violations at least one
   */
  record Invalid(List<Violation> violations) implements Verdict {
    public Invalid {
      violations = List.copyOf(violations);
    }
  }
}
