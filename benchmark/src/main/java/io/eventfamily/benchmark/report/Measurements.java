package io.eventfamily.benchmark.report;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Peer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that was measured, to be asked for. */
record Measurements(List<Measurement> all) {

  Measurements {
    all = List.copyOf(all);
  }

  Optional<Measurement> of(String benchmark) {
    return find(measurement -> measurement.benchmark().equals(benchmark));
  }

  Optional<Measurement> of(String benchmark, Sample sample) {
    return find(
        measurement ->
            measurement.benchmark().equals(benchmark)
                && sample.name().equals(measurement.sample()));
  }

  Optional<Measurement> of(String benchmark, Sample sample, Peer peer) {
    return find(
        measurement ->
            measurement.benchmark().equals(benchmark)
                && sample.name().equals(measurement.sample())
                && peer.name().equals(measurement.peer()));
  }

  Optional<Measurement> of(String benchmark, Sample sample, int engines) {
    return find(
        measurement ->
            measurement.benchmark().equals(benchmark)
                && sample.name().equals(measurement.sample())
                && Integer.toString(engines).equals(measurement.engines()));
  }

  private Optional<Measurement> find(Predicate<Measurement> predicate) {
    return all.stream().filter(predicate).findFirst();
  }
}
