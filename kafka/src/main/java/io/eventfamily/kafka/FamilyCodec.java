package io.eventfamily.kafka;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.cloudevents.EnvelopeExtensions;

/** The codec of a family, and how the family's envelope looks as attributes of a CloudEvent. */
record FamilyCodec<E extends Event<?>>(EventCodec<E> codec, EnvelopeExtensions extensions) {

  FamilyCodec(EventCodec<E> codec) {
    this(codec, EnvelopeExtensions.of(codec));
  }
}
