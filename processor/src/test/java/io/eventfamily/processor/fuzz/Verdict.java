package io.eventfamily.processor.fuzz;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document: that it is an event, or what is wrong with it.
 *
 * @param event null where it is none
 */
record Verdict(@Nullable Event<?> event, List<Violation> violations) {

  /**
   * What comes of reading.
   *
   * @throws AssertionError where it fails with anything that is not allowed to come out
   */
  static Verdict of(Callable<? extends Event<?>> reading) {
    try {
      return new Verdict(reading.call(), List.of());
    } catch (InvalidEventException e) {
      return new Verdict(null, e.violations());
    } catch (Exception | StackOverflowError e) {
      throw new AssertionError("Reading fails with " + e, e);
    }
  }

  static Verdict of(Decoded<? extends Event<?>> decoded, Verdict otherwise) {
    return decoded.fold(
        valid -> new Verdict(valid.event(), List.of()),
        // What else there is to say of an unknown type only an exception says.
        unknown -> new Verdict(null, otherwise.violations()),
        invalid -> new Verdict(null, invalid.violations()));
  }

  /** Whether nothing is wrong but that nobody knows the type of the event. */
  boolean isOfUnknownTypeOnly() {
    return violations.size() == 1
        && violations.get(0).code().equals("enum")
        && violations.get(0).pointer().matches("/event(_type|Type)");
  }

  boolean isNotJson() {
    return violations.stream().anyMatch(violation -> violation.code().equals("json_invalid"));
  }
}
