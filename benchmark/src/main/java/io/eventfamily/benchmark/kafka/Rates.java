package io.eventfamily.benchmark.kafka;

import java.util.List;

/**
 * How many events a second a client publishes and consumes at most, one after the other, and how
 * much time of a processor it needs for each; all contenders in turns.
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

  Rates(Client client, Topics topics, List<Contender> contenders) {
    this.client = client;
    this.topics = topics;
    this.lanes =
        contenders.stream()
            .map(contender -> new Lane(contender, new Figures(), new Figures()))
            .toList();
  }

  /** A contender, and what was measured of it. */
  record Lane(Contender contender, Figures publishing, Figures consuming) {}

  /** Measures, in the order of the contenders. */
  List<Lane> run() throws Exception {
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      System.err.println("Rates, round " + (round + 1) + " of " + ROUNDS);
      for (Lane lane : lanes) {
        Clock.Cost published = publish(lane.contender());
        Clock.Cost consumed = consume(lane.contender());
        if (round >= 0) {
          lane.publishing().add(published);
          lane.consuming().add(consumed);
        }
      }
    }
    return lanes;
  }

  private Clock.Cost publish(Contender contender) throws Exception {
    topics.empty(contender.topic());
    try (Sending sending = client.sending(contender)) {
      client.publish(sending, FIRST);
      Clock clock = Clock.start();
      client.publish(sending, EVENTS);
      return clock.cost(EVENTS);
    }
  }

  /** Reads what was published before, from the beginning. */
  private Clock.Cost consume(Contender contender) {
    Counter counter = new Counter(FIRST, CONSUMED);
    client.consume(contender, counter);
    return counter.cost();
  }
}
