package io.eventfamily.benchmark.kafka;

import java.util.function.IntConsumer;

/** Sends events, one after the other. */
interface Sending extends AutoCloseable {

  /**
   * Sends an event.
   *
   * @param index which one of all that are sent
   * @param acknowledged hears its index when the broker has it
   * @throws IllegalStateException where an event before has failed
   */
  void send(int index, IntConsumer acknowledged);

  @Override
  void close();
}
