package io.eventfamily.testing.dapr;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The faults of a {@linkplain FakeSidecar fake sidecar}, which may change while it runs. They come
 * by counting, so a test sees the same each time. For use by several threads.
 */
public final class Faults {

  private record Counted(Fault fault, AtomicInteger requests) {}

  private final List<Counted> faults = new CopyOnWriteArrayList<>();

  /** Starts without faults. */
  public Faults() {}

  /**
   * Adds a fault. It counts the requests from now on. Where several concern one request, the
   * sidecar goes through them in the order in which they were added, until one is the answer.
   */
  public void add(Fault fault) {
    faults.add(new Counted(fault, new AtomicInteger()));
  }

  /** Takes all faults away. */
  public void clear() {
    faults.clear();
  }

  /** Counts a request, and says which faults concern it. */
  List<Fault> next() {
    return faults.stream()
        .filter(counted -> counted.fault().concerns(counted.requests().incrementAndGet()))
        .map(Counted::fault)
        .toList();
  }
}
