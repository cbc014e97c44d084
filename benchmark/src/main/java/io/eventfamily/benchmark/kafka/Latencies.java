package io.eventfamily.benchmark.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long an event takes from the program that publishes it to the one that consumes it, at a
 * steady rate that all contenders reach. An event that must wait because others are late has waited
 * since it was due.
 */
final class Latencies {

  private static final int EVENTS_PER_SECOND = 10_000;
  private static final int SECONDS = 8;

  /** Not measured. */
  private static final int FIRST = 3 * EVENTS_PER_SECOND;

  private static final int EVENTS = SECONDS * EVENTS_PER_SECOND;
  private static final int ROUNDS = 3;

  private final Client client;
  private final Topics topics;
  private final List<Lane> lanes;

  Latencies(Client client, Topics topics, List<Contender> contenders) {
    this.client = client;
    this.topics = topics;
    this.lanes =
        contenders.stream()
            .map(contender -> new Lane(contender, new Medians(), new Medians()))
            .toList();
  }

  /**
   * A contender, and its latencies in milliseconds.
   *
   * @param middle the 50th percentiles
   * @param high the 99th percentiles
   */
  record Lane(Contender contender, Medians middle, Medians high) {}

  static int eventsPerSecond() {
    return EVENTS_PER_SECOND;
  }

  /** Measures, in the order of the contenders. */
  List<Lane> run() throws Exception {
    ExecutorService consumers = Executors.newSingleThreadExecutor();
    try {
      for (int round = 0; round < ROUNDS; round++) {
        System.err.println("Latencies, round " + (round + 1) + " of " + ROUNDS);
        for (Lane lane : lanes) {
          topics.empty(lane.contender().topic());
          long[] latencies = measure(lane.contender(), consumers);
          lane.middle().add(milliseconds(latencies, 0.5));
          lane.high().add(milliseconds(latencies, 0.99));
        }
      }
    } finally {
      consumers.shutdown();
    }
    return lanes;
  }

  private long[] measure(Contender contender, ExecutorService consumers)
      throws InterruptedException, ExecutionException {
    Timetable timetable = new Timetable(EVENTS_PER_SECOND);
    CountDownLatch ready = new CountDownLatch(1);
    Future<long[]> latencies =
        consumers.submit(() -> latencies(contender, ready::countDown, timetable));
    ready.await();
    try (Sending sending = client.sending(contender)) {
      timetable.start();
      for (int index = 0; index < FIRST + EVENTS; index++) {
        timetable.await(index);
        sending.send(index, each -> {});
      }
    }
    return latencies.get();
  }

  /** Nanoseconds, from the least on. */
  private long[] latencies(Contender contender, Runnable ready, Timetable timetable) {
    long[] latencies = new long[EVENTS];
    Arrivals arrivals = new Arrivals(Contender.keys());
    int[] heard = new int[1];
    client.follow(
        contender,
        ready,
        record -> {
          int index = arrivals.indexOf(record.key());
          if (index >= FIRST) {
            latencies[index - FIRST] = System.nanoTime() - timetable.due(index);
          }
          heard[0]++;
          return heard[0] < FIRST + EVENTS;
        });
    Arrays.sort(latencies);
    return latencies;
  }

  private static double milliseconds(long[] sorted, double part) {
    return sorted[(int) (part * (sorted.length - 1))] / 1e6;
  }
}
