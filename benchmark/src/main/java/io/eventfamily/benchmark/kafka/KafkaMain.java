package io.eventfamily.benchmark.kafka;

import java.util.List;
import java.util.function.Function;

/** Sends events through a broker in another process on this machine, and prints what it took. */
public final class KafkaMain {

  private KafkaMain() {}

  /**
   * Measures.
   *
   * @param args nothing for rates and latencies, in about eight minutes; {@code soak} and a number
   *     of minutes for the memory
   */
  public static void main(String[] args) throws Exception {
    try (BrokerProcess broker = BrokerProcess.start();
        Topics topics = new Topics(broker.bootstrapServers())) {
      Client client = new Client(broker.bootstrapServers());
      if (args.length == 2 && args[0].equals("soak")) {
        printSoak(
            new Soak(client, Contender.ourPublisher()).run(topics, Integer.parseInt(args[1])));
      } else if (args.length == 0) {
        measure(client, topics);
      } else {
        throw new IllegalArgumentException("Neither nothing nor soak MINUTES: " + List.of(args));
      }
    }
    System.exit(0); // libraries leave threads behind
  }

  private static void measure(Client client, Topics topics) throws Exception {
    List<Contender> contenders = Contender.all();
    for (Contender contender : contenders) {
      topics.create(contender.topic());
    }
    List<Rates.Lane> rates = new Rates(client, topics, contenders).run();
    List<EndToEnd.Lane> passages = new EndToEnd(client, topics, Contender.allAndHalves()).run();
    List<Latencies.Lane> latencies = new Latencies(client, topics, contenders).run();
    print("publish", rates, Rates.Lane::contender, Rates.Lane::publishing);
    print("consume", rates, Rates.Lane::contender, Rates.Lane::consuming);
    print("end to end", passages, EndToEnd.Lane::contender, EndToEnd.Lane::passing);
    printLatencies(latencies);
  }

  private static <L> void print(
      String what, List<L> lanes, Function<L, Contender> contender, Function<L, Figures> figures) {
    Figures limit = figures.apply(lanes.get(0));
    System.out.printf("| %s | events a second | of ready-made bytes | CPU, us |%n", what);
    System.out.println("| --- | ---: | ---: | ---: |");
    for (L lane : lanes) {
      Figures of = figures.apply(lane);
      System.out.printf(
          "| %s | %,.0f | %.2f | %.2f |%n",
          contender.apply(lane).title(), of.eventsPerSecond(), of.speedRelativeTo(limit), of.cpu());
    }
    System.out.println();
  }

  private static void printLatencies(List<Latencies.Lane> latencies) {
    System.out.printf(
        "| end to end, %,d events a second | p50, ms | p99, ms |%n", Latencies.eventsPerSecond());
    System.out.println("| --- | ---: | ---: |");
    for (Latencies.Lane lane : latencies) {
      System.out.printf(
          "| %s | %.2f | %.2f |%n",
          lane.contender().title(), lane.middle().median(), lane.high().median());
    }
  }

  private static void printSoak(List<Soak.Minute> minutes) {
    System.out.println(
        "| minute | published a second | consumed a second | live heap, MB | direct, MB |"
            + " resident, MB |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Soak.Minute minute : minutes) {
      System.out.printf(
          "| %d | %,.0f | %,.0f | %.1f | %.1f | %.0f |%n",
          minute.minute(),
          minute.published(),
          minute.consumed(),
          megabytes(minute.live()),
          megabytes(minute.direct()),
          megabytes(minute.resident()));
    }
  }

  private static double megabytes(long bytes) {
    return bytes / 1e6;
  }
}
