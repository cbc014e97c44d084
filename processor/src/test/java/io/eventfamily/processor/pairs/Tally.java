package io.eventfamily.processor.pairs;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a proof rests on. */
final class Tally {

  private final LongAdder compatible = new LongAdder();
  private final LongAdder broken = new LongAdder();
  private final LongAdder notComputed = new LongAdder();
  private final LongAdder neverWritten = new LongAdder();
  private final LongAdder events = new LongAdder();
  private final LongAdder discarded = new LongAdder();

  void addCompatible() {
    compatible.increment();
  }

  void addBroken() {
    broken.increment();
  }

  void addNotComputed() {
    notComputed.increment();
  }

  /** A break of an event type that no event can be of, such as one with impossible constraints. */
  void addNeverWritten() {
    neverWritten.increment();
  }

  long neverWritten() {
    return neverWritten.sum();
  }

  /**
   * @param valid whether the writer takes it as an event of its own
   */
  void addEvent(boolean valid) {
    (valid ? events : discarded).increment();
  }

  long compatible() {
    return compatible.sum();
  }

  long broken() {
    return broken.sum();
  }

  long notComputed() {
    return notComputed.sum();
  }

  long events() {
    return events.sum();
  }

  long discarded() {
    return discarded.sum();
  }
}
