package io.eventfamily.dapr.subscribe;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventDecoder;
import io.eventfamily.runtime.UnhandledEventTypeException;

/**
 * Reads and handles the events that are posted to some paths.
 *
 * @param decoder reads them
 * @param handler handles them
 * @param <E> the family's event
 */
record Route<E extends Event<?>>(EventDecoder<E> decoder, DeliveryHandler<? super E> handler) {

  /** Handles one event, says what became of it, and logs what somebody should know. */
  DeliveryOutcome deliver(
      EventDocument document,
      Delivery delivery,
      UnknownTypes unknownTypes,
      DeliveryListener listener) {
    Decoded<E> decoded = decoder.decodeBuffer(document.json());
    if (decoded instanceof Decoded.Valid<E> valid) {
      E event = valid.event();
      DeliveryOutcome outcome = handle(event, delivery, unknownTypes);
      listener.delivered(outcome, event.eventType().wireName(), delivery);
      return outcome;
    }
    if (decoded instanceof Decoded.Unknown<E> unknown) {
      DeliveryOutcome outcome = unknown(unknown.eventType(), delivery, unknownTypes);
      listener.delivered(outcome, unknown.eventType(), delivery);
      return outcome;
    }
    Decoded.Invalid<E> invalid = (Decoded.Invalid<E>) decoded;
    DeliveryLog.invalid(delivery, invalid.eventType(), invalid.violations());
    listener.delivered(DeliveryOutcome.INVALID, invalid.eventType(), delivery);
    return DeliveryOutcome.INVALID;
  }

  private DeliveryOutcome handle(E event, Delivery delivery, UnknownTypes unknownTypes) {
    try {
      handler.handle(event, delivery);
      return DeliveryOutcome.HANDLED;
    } catch (DropEventException e) {
      DeliveryLog.dropped(delivery, event, e);
      return DeliveryOutcome.DROPPED_BY_HANDLER;
    } catch (UnhandledEventTypeException e) {
      // To deliver it again would not make the handler know it; but another event's is a failure.
      if (e.eventType().equals(event.eventType().wireName())) {
        return unknown(e.eventType(), delivery, unknownTypes);
      }
      return failed(event, delivery, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(event, delivery, e);
    } catch (OutOfMemoryError | InternalError | UnknownError e) {
      // The JVM itself is in trouble, and not this event.
      DeliveryLog.failed(delivery, event, e);
      throw e;
    } catch (Throwable e) {
      return failed(event, delivery, e);
    }
  }

  private static DeliveryOutcome failed(Event<?> event, Delivery delivery, Throwable e) {
    DeliveryLog.failed(delivery, event, e);
    return DeliveryOutcome.FAILED;
  }

  private static DeliveryOutcome unknown(
      String eventType, Delivery delivery, UnknownTypes unknownTypes) {
    DeliveryLog.unknown(delivery, eventType, unknownTypes);
    return unknownTypes == UnknownTypes.DROP
        ? DeliveryOutcome.UNKNOWN_DROPPED
        : DeliveryOutcome.UNKNOWN_SKIPPED;
  }
}
