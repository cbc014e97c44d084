package io.eventfamily.benchmark.model;

import io.eventfamily.benchmark.event.Sample;

/** Which record holds a sample, where the payload is chosen by the event's type. */
public final class AnyEvents {

  private AnyEvents() {}

  /** The record for a sample. */
  public static Class<?> typeOf(Sample sample) {
    return switch (sample) {
      case SMALL, NON_ASCII -> AnyTaskEvent.class;
      case LARGE -> AnyOrderEvent.class;
    };
  }
}
