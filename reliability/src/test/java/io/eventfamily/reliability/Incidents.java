package io.eventfamily.reliability;

import io.eventfamily.kafka.publish.PublishListener;
import io.eventfamily.runtime.Event;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is to happen when so many events have been given to a publisher. It happens on a thread of
 * its own, while further events are published; only the next incident waits for it to be over. So a
 * fault comes at an event that is counted, however fast the machine is.
 */
final class Incidents implements PublishListener {

  private static final int MOST_SECONDS = 60;

  private final Map<Integer, Runnable> incidents = new TreeMap<>();
  private final AtomicInteger started = new AtomicInteger();
  private volatile CompletableFuture<Void> latest = CompletableFuture.completedFuture(null);
  private volatile int happened;

  /** Lets something happen at the event of this number. */
  Incidents at(int number, Runnable incident) {
    incidents.put(number, incident);
    return this;
  }

  /** At this event, whatever has happened before is over. */
  Incidents allOverAt(int number) {
    return at(number, () -> {});
  }

  @Override
  public void started(Event<?> event) {
    Runnable incident = incidents.get(started.incrementAndGet());
    if (incident != null) {
      // After a failure nothing else happens, and awaitAll tells it.
      latest.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
      latest = CompletableFuture.runAsync(incident, task -> new Thread(task, "incident").start());
      happened++;
    }
  }

  /**
   * Waits until everything is over.
   *
   * @throws AssertionError where something has not happened
   */
  void awaitAll() {
    latest.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
    if (happened != incidents.size()) {
      throw new AssertionError(
          "Only " + happened + " of the incidents at " + incidents.keySet() + " have happened.");
    }
  }
}
