package io.eventfamily.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class PoolTest {

  /** Notices when two use it at once, and keeps a sum that is right only if nobody else adds. */
  private static final class Thing {

    private final AtomicBoolean used = new AtomicBoolean();
    private int sum;

    void use() {
      assertThat(used.compareAndSet(false, true)).as("nobody else uses it").isTrue();
      int before = sum;
      for (int step = 0; step < 20; step++) {
        sum++;
      }
      assertThat(sum).isEqualTo(before + 20);
      used.set(false);
    }
  }

  private final AtomicInteger made = new AtomicInteger();
  private final Pool<Thing> pool =
      new Pool<>(
          () -> {
            made.incrementAndGet();
            return new Thing();
          });

  private Void takeAndGiveBack(int times) {
    for (int time = 0; time < times; time++) {
      Pool.Slot<Thing> slot = pool.take();
      try {
        slot.content().use();
      } finally {
        slot.giveBack();
      }
    }
    return null;
  }

  @Test
  void givesTheSameThingAgainToTheSameThread() {
    Pool.Slot<Thing> slot = pool.take();
    Thing thing = slot.content();
    slot.giveBack();

    for (int time = 0; time < 100; time++) {
      Pool.Slot<Thing> again = pool.take();
      assertThat(again.content()).isSameAs(thing);
      again.giveBack();
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void givesAFreshOneWhereThoseThatItLooksForAreTaken() {
    Set<Thing> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Pool.Slot<Thing>> slots = new ArrayList<>();
    for (int time = 0; time < 100; time++) {
      Pool.Slot<Thing> slot = pool.take();
      slots.add(slot);

      assertThat(taken.add(slot.content())).as("another one").isTrue();
    }
    slots.forEach(Pool.Slot::giveBack);
    int madeBefore = made.get();
    takeAndGiveBack(100);

    assertThat(made).as("none is made while any is there").hasValue(madeBefore);
  }

  @Test
  void neverGivesOneThingToTwoThreadsAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      runAll(threads, 64, () -> takeAndGiveBack(2_000));
    } finally {
      threads.shutdownNow();
    }

    assertThat(made).hasPositiveValue();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads need JDK 21")
  void neverGivesOneThingToTwoVirtualThreadsAtOnce() throws Exception {
    ExecutorService threads = newVirtualThreads();
    try {
      runAll(threads, 10_000, () -> takeAndGiveBack(10));
    } finally {
      threads.shutdownNow();
    }

    assertThat(made).hasPositiveValue();
  }

  // One after the other: how many are made for threads that run at once is for the scheduler.
  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads need JDK 21")
  void makesNoThingForEachVirtualThread() throws Exception {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = newVirtualThreads();
    try {
      for (int thread = 0; thread < 100 * processors; thread++) {
        threads.submit(() -> takeAndGiveBack(1)).get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(made.get()).isPositive().isLessThanOrEqualTo(4 * processors);
  }

  private static void runAll(ExecutorService threads, int count, Callable<Void> task)
      throws Exception {
    for (Future<Void> done : threads.invokeAll(Collections.nCopies(count, task))) {
      done.get();
    }
  }

  private static ExecutorService newVirtualThreads() throws ReflectiveOperationException {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
