package io.eventfamily.spring.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;

/**
 * Which records of its batch the listener of this thread was given. A failure of the listener is
 * about these, and an error handler has all.
 */
final class DeliveredBatch {

  private static final ThreadLocal<@Nullable List<ConsumerRecord<?, ?>>> DELIVERED =
      new ThreadLocal<>();

  private DeliveredBatch() {}

  static void remember(List<ConsumerRecord<?, ?>> delivered) {
    DELIVERED.set(delivered);
  }

  static void forget() {
    DELIVERED.remove();
  }

  /** Whether a record is one of a batch, and its listener was not given it. */
  static boolean leftOut(ConsumerRecord<?, ?> raw) {
    List<ConsumerRecord<?, ?>> delivered = DELIVERED.get();
    return delivered != null && delivered.stream().noneMatch(each -> isSame(each, raw));
  }

  private static boolean isSame(ConsumerRecord<?, ?> one, ConsumerRecord<?, ?> other) {
    return one.offset() == other.offset()
        && one.partition() == other.partition()
        && one.topic().equals(other.topic());
  }

  /**
   * The failure that a listener has told, by the record and not by its index in what the listener
   * was given.
   */
  static Exception byRecord(Exception thrown) {
    List<ConsumerRecord<?, ?>> delivered = DELIVERED.get();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BatchListenerFailedException failed) {
        int index = failed.getRecord() == null ? failed.getIndex() : -1;
        if (delivered == null || index < 0 || index >= delivered.size()) {
          return thrown;
        }
        return new BatchListenerFailedException(
            "The listener has failed", failed, delivered.get(index));
      }
    }
    return thrown;
  }
}
