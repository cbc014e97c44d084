package io.eventfamily.benchmark.kafka;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Publishes and consumes as fast as it can, for minutes, and looks at the memory. */
final class Soak {

  private static final long RETAINED = 1L << 28;
  private static final long WARM_UP_SECONDS = 30;

  private final Client client;
  private final Contender contender;
  private final AtomicLong published = new AtomicLong();
  private final AtomicLong consumed = new AtomicLong();
  private volatile boolean stopped;

  Soak(Client client, Contender contender) {
    this.client = client;
    this.contender = contender;
  }

  /**
   * The memory after a minute.
   *
   * @param minute since the warm-up
   * @param published events a second
   * @param consumed events a second
   * @param live bytes on the heap that are reachable
   * @param direct bytes of direct buffers
   * @param resident bytes of the process; 0 where the system does not tell
   */
  record Minute(
      int minute, double published, double consumed, long live, long direct, long resident) {}

  List<Minute> run(Topics topics, int minutes) throws Exception {
    topics.create(contender.topic(), RETAINED);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Future<?> consumer = threads.submit(this::consume);
    Future<?> publisher = threads.submit(this::publish);
    List<Minute> all = new ArrayList<>();
    try {
      publisherRuns(publisher, WARM_UP_SECONDS);
      for (int minute = 1; minute <= minutes; minute++) {
        long before = published.get();
        long heard = consumed.get();
        publisherRuns(publisher, 60);
        all.add(
            new Minute(
                minute,
                (published.get() - before) / 60.0,
                (consumed.get() - heard) / 60.0,
                live(),
                direct(),
                resident()));
        System.err.println(all.get(all.size() - 1));
      }
    } finally {
      stopped = true;
      threads.shutdown();
    }
    publisher.get();
    consumer.get();
    return all;
  }

  /** Waits, and fails where publishing has ended. */
  private static void publisherRuns(Future<?> publisher, long seconds) throws Exception {
    try {
      publisher.get(seconds, TimeUnit.SECONDS);
      throw new IllegalStateException("The publisher has ended.");
    } catch (TimeoutException e) {
      // As it should be.
    }
  }

  private void publish() {
    try (Sending sending = client.sending(contender)) {
      for (int index = 0; !stopped; index = index == Integer.MAX_VALUE ? 0 : index + 1) {
        sending.send(index, each -> published.incrementAndGet());
      }
    }
  }

  private void consume() {
    client.follow(
        contender,
        () -> {},
        record -> {
          consumed.incrementAndGet();
          return !stopped;
        });
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(
            pool -> {
              MemoryUsage afterCollection = pool.getCollectionUsage();
              return afterCollection == null ? 0 : afterCollection.getUsed();
            })
        .sum();
  }

  private static long direct() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }

  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .sum();
  }
}
