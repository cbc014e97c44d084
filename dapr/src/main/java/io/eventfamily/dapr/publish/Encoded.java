package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;

/** An event that was to be written: the message, or why there is none. */
sealed interface Encoded<E extends Event<?>> permits Message, Unwritten {

  E event();
}
