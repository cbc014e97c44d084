package io.eventfamily.benchmark.kafka;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * How many events a second a client publishes and consumes at most, one after the other and both at
 * once, and how much time of a processor it needs for each; all contenders in turns.
 */
final class Rates {

  private static final int EVENTS = 400_000;

  /**
   * What is measured of those that are consumed. Where a partition is read to its end, Kafka's
   * consumer waits half a second for more of it, and fetches nothing of the others meanwhile.
   */
  private static final int CONSUMED = EVENTS / 2;

  /** What the client needs to come to its speed, its code compiled and its topic known. */
  private static final int FIRST = 20_000;

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 9;

  private final Client client;
  private final Topics topics;
  private final List<Lane> lanes;
  private final ExecutorService consumers = Executors.newSingleThreadExecutor();

  Rates(Client client, Topics topics, List<Contender> contenders) {
    this.client = client;
    this.topics = topics;
    this.lanes =
        contenders.stream()
            .map(contender -> new Lane(contender, new Figures(), new Figures(), new Figures()))
            .toList();
  }

  /**
   * A contender, and what was measured of it.
   *
   * @param both publishing and consuming at once
   */
  record Lane(Contender contender, Figures publishing, Figures consuming, Figures both) {}

  /** Measures, in the order of the contenders. */
  List<Lane> run() throws Exception {
    try {
      for (Lane lane : lanes) {
        topics.create(lane.contender().topic());
      }
      runRounds();
    } finally {
      consumers.shutdown();
    }
    return lanes;
  }

  private void runRounds() throws Exception {
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      System.err.println("Rates, round " + (round + 1) + " of " + ROUNDS);
      for (Lane lane : lanes) {
        Cost published = publish(lane.contender());
        Cost consumed = consume(lane.contender());
        Cost both = publishAndConsume(lane.contender());
        if (round >= 0) {
          lane.publishing().add(published);
          lane.consuming().add(consumed);
          lane.both().add(both);
        }
      }
    }
  }

  private Cost publish(Contender contender) throws Exception {
    topics.empty(contender.topic());
    try (Sending sending = client.sending(contender)) {
      client.publish(sending, FIRST);
      Clock clock = Clock.start();
      client.publish(sending, EVENTS);
      return clock.cost(EVENTS);
    }
  }

  /** Reads what was published before, from the beginning. */
  private Cost consume(Contender contender) {
    Count count = new Count();
    client.consume(contender, count);
    return count.cost();
  }

  /** Reads what is published meanwhile. */
  private Cost publishAndConsume(Contender contender) throws Exception {
    topics.empty(contender.topic());
    CountDownLatch ready = new CountDownLatch(1);
    Count count = new Count();
    Future<?> consumed = consumers.submit(() -> client.follow(contender, ready::countDown, count));
    ready.await();
    try (Sending sending = client.sending(contender)) {
      client.publish(sending, FIRST + EVENTS);
    }
    consumed.get();
    return count.cost();
  }

  /** Counts records, and measures behind the first ones. */
  private static final class Count implements Client.Hearer {

    private int heard;
    private @Nullable Clock clock;
    private @Nullable Cost cost;

    @Override
    public boolean hear(ConsumerRecord<String, ?> record) {
      heard++;
      if (heard == FIRST) {
        clock = Clock.start();
      } else if (heard == FIRST + CONSUMED && clock != null) {
        cost = clock.cost(CONSUMED);
      }
      return cost == null;
    }

    Cost cost() {
      return Objects.requireNonNull(cost);
    }
  }

  /**
   * What one event costs.
   *
   * @param time nanoseconds by the clock
   * @param cpu nanoseconds of a processor, of the client's process
   */
  record Cost(double time, double cpu) {}

  /** Costs of all rounds. */
  static final class Figures {

    private final Medians times = new Medians();
    private final Medians cpu = new Medians();

    private void add(Cost cost) {
      times.add(cost.time());
      cpu.add(cost.cpu());
    }

    double eventsPerSecond() {
      return 1e9 / times.median();
    }

    /** Microseconds. */
    double cpu() {
      return cpu.median() / 1000;
    }

    /** How fast this is, as a part of the other's speed: the median of the rounds' ratios. */
    double speedRelativeTo(Figures limit) {
      return limit.times.dividedBy(times).median();
    }
  }

  private record Clock(long time, long cpu) {

    static Clock start() {
      return new Clock(System.nanoTime(), processTime());
    }

    Cost cost(int events) {
      return new Cost(
          (System.nanoTime() - time) / (double) events, (processTime() - cpu) / (double) events);
    }

    private static long processTime() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }
}
