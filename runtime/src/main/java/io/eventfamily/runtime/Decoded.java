package io.eventfamily.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading bytes that somebody else wrote.
 *
 * <p>The records keep the array that was decoded, without copying it, so that a router can pass the
 * bytes on unchanged; it must not be changed. Two outcomes are equal when they hold the same array.
 *
 * @param <E> the event
 */
public sealed interface Decoded<E> {

  /** The document is a valid event. */
  record Valid<E>(E event) implements Decoded<E> {
    public Valid {
      Objects.requireNonNull(event, "event");
    }
  }

  /**
   * The envelope is sound, but its type is not one that this code knows; usually a newer writer's.
   *
   * @param eventType the type that the document names
   * @param json the document
   */
  @SuppressWarnings("ArrayRecordComponent") // see above: the array is passed on, not compared
  record Unknown<E>(String eventType, byte[] json) implements Decoded<E> {
    public Unknown {
      Objects.requireNonNull(eventType, "eventType");
      Objects.requireNonNull(json, "json");
    }
  }

  /**
   * The document is not a valid event.
   *
   * @param violations everything that is wrong with it; at least one
   * @param json the document
   * @param eventType the type that the document names; null where that could not be read
   */
  @SuppressWarnings("ArrayRecordComponent") // see above: the array is passed on, not compared
  record Invalid<E>(List<Violation> violations, byte[] json, @Nullable String eventType)
      implements Decoded<E> {
    public Invalid {
      violations = List.copyOf(violations);
      Objects.requireNonNull(json, "json");
      if (violations.isEmpty()) {
        throw new IllegalArgumentException("An invalid event has at least one violation.");
      }
    }
  }

  /** Gives this outcome to the one function that is meant for it, and returns what that returns. */
  default <R> R fold(
      Function<Valid<E>, R> valid,
      Function<Unknown<E>, R> unknown,
      Function<Invalid<E>, R> invalid) {
    if (this instanceof Valid<E> outcome) {
      return valid.apply(outcome);
    }
    if (this instanceof Unknown<E> outcome) {
      return unknown.apply(outcome);
    }
    return invalid.apply((Invalid<E>) this);
  }
}
