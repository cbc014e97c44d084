package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;

/**
 * An event that its codec has failed to write.
 *
 * @param reason why, for people
 */
record Unwritten<E extends Event<?>>(E event, String reason) implements Encoded<E> {}
