package io.eventfamily.example;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import java.util.function.Consumer;

/**
 * Where the events of one family go.
 *
 * @param codec reads them
 * @param action is done with each that is valid
 * @param <E> the family's event
 */
record Route<E extends Event<?>>(EventCodec<E> codec, Consumer<E> action) {}
