package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Upcast;
import java.util.Optional;

/** What becomes of a payload in the version that follows. */
public sealed interface Step {

  /** The payload that becomes something. */
  Payload older();

  /** The payload that it becomes; empty where it becomes none. */
  default Optional<Payload> target() {
    return Optional.empty();
  }

  /** It has the same event type, and so nothing tells which version an event is of. */
  record Same(Payload older, Payload newer) implements Step {
    @Override
    public Optional<Payload> target() {
      return Optional.of(newer);
    }
  }

  /** Its JSON is read as that of the newer payload. */
  record Direct(Payload older, Payload newer) implements Step {
    @Override
    public Optional<Payload> target() {
      return Optional.of(newer);
    }
  }

  /** A method of the user's own makes the newer payload of it. */
  record Upcasted(Payload older, Payload newer, Upcast upcast) implements Step {
    @Override
    public Optional<Payload> target() {
      return Optional.of(newer);
    }
  }

  /** There is a newer payload, but nobody says how to make that of it. */
  record Blocked(Payload older, Payload newer) implements Step {}

  /** The version that follows has no such payload any more. */
  record Removed(Payload older) implements Step {}
}
