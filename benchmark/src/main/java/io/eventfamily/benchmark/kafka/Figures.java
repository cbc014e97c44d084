package io.eventfamily.benchmark.kafka;

/** What events cost in several rounds. */
final class Figures {

  private final Medians times = new Medians();
  private final Medians cpu = new Medians();

  void add(Clock.Cost cost) {
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
