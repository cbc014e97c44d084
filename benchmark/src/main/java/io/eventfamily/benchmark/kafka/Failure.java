package io.eventfamily.benchmark.kafka;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The first failure of many attempts. */
final class Failure {

  private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

  void set(Throwable failure) {
    first.compareAndSet(null, failure);
  }

  /** Where something has failed, nothing is measured. */
  void refuse() {
    Throwable failure = first.get();
    if (failure != null) {
      throw new IllegalStateException("An event was not published.", failure);
    }
  }
}
