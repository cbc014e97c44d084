package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The results of a list of events, each at the place that its event has in the list. */
final class Results<E extends Event<?>> {

  private final AtomicReferenceArray<PublishResult<E>> results;

  Results(int size) {
    results = new AtomicReferenceArray<>(size);
  }

  void set(int index, PublishResult<E> result) {
    results.set(index, result);
  }

  /** All of them, when each has been set. */
  List<PublishResult<E>> toList() {
    List<PublishResult<E>> list = new ArrayList<>(results.length());
    for (int index = 0; index < results.length(); index++) {
      list.add(results.get(index));
    }
    return Collections.unmodifiableList(list);
  }
}
