package io.eventfamily.benchmark.kafka;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many events a second get from a program that publishes to one that consumes at the same time,
 * and how much time of a processor both need for each; all contenders in turns.
 */
final class EndToEnd {

  private static final int EVENTS = 400_000;

  /** What the client needs to come to its speed. */
  private static final int FIRST = 40_000;

  /** Publishing goes on behind them, so that both are at work until the last one. */
  private static final int MEASURED = EVENTS * 3 / 4;

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 11;

  private final Client client;
  private final Topics topics;
  private final List<Lane> lanes;

  EndToEnd(Client client, Topics topics, List<Contender> contenders) {
    this.client = client;
    this.topics = topics;
    this.lanes = contenders.stream().map(contender -> new Lane(contender, new Figures())).toList();
  }

  /** A contender, and what was measured of it. */
  record Lane(Contender contender, Figures passing) {}

  /** Measures, in the order of the contenders. */
  List<Lane> run() throws Exception {
    ExecutorService consumers = Executors.newSingleThreadExecutor();
    try {
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        System.err.println("End to end, round " + (round + 1) + " of " + ROUNDS);
        for (Lane lane : lanes) {
          Clock.Cost cost = measure(lane.contender(), consumers);
          if (round >= 0) {
            lane.passing().add(cost);
          }
        }
      }
    } finally {
      consumers.shutdown();
    }
    return lanes;
  }

  private Clock.Cost measure(Contender contender, ExecutorService consumers) throws Exception {
    topics.empty(contender.topic());
    CountDownLatch ready = new CountDownLatch(1);
    Counter counter = new Counter(FIRST, MEASURED);
    Future<?> consumed =
        consumers.submit(() -> client.follow(contender, ready::countDown, counter));
    ready.await();
    try (Sending sending = client.sending(contender)) {
      client.publish(sending, FIRST + EVENTS);
    }
    consumed.get();
    return counter.cost();
  }
}
