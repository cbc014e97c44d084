package io.eventfamily.benchmark.kafka;

import java.util.ArrayList;
import java.util.List;

/** Figures of several rounds. */
final class Medians {

  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** The ratios of the rounds, each of which had the same machine. */
  Medians dividedBy(Medians others) {
    Medians ratios = new Medians();
    for (int round = 0; round < values.size(); round++) {
      ratios.add(values.get(round) / others.values.get(round));
    }
    return ratios;
  }
}
