package io.eventfamily.benchmark.model;

import io.eventfamily.benchmark.event.Sample;

/** Which record holds a sample, where a class can have one payload only. */
public final class FixedEvents {

  private FixedEvents() {}

  /** The record for a sample. */
  public static Class<?> typeOf(Sample sample) {
    return switch (sample) {
      case SMALL, NON_ASCII -> TaskCreatedEvent.class;
      case LARGE -> OrderPlacedEvent.class;
    };
  }
}
