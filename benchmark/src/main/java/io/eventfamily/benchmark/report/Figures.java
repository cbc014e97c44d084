package io.eventfamily.benchmark.report;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Peer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The figures that we hold ourselves to. What was not measured is left out. */
final class Figures {

  private static final List<Peer> FAST_PEERS = List.of(Peer.DSL_JSON, Peer.FASTJSON_2, Peer.AVAJE);

  private final Measurements measurements;
  private final Table table = new Table("figure", "value", "target", "met");

  private Figures(Measurements measurements) {
    this.measurements = measurements;
  }

  static Table of(Measurements measurements) {
    Figures figures = new Figures(measurements);
    figures.addAll();
    return figures.table;
  }

  private void addAll() {
    addJackson2("Bytes.write", "write", 0.22);
    addJackson2("Bytes.read", "read with full validation", 0.13);
    for (Sample sample : Sample.values()) {
      for (String benchmark : List.of("Bytes.write", "Bytes.read", "Text.write", "Text.read")) {
        addFastest(benchmark, sample);
      }
    }
    for (Sample sample : Sample.values()) {
      addJackson3("Bytes.write", "write", sample, 0.55);
      addJackson3("Bytes.read", "read", sample, 0.30);
    }
    for (Sample sample : Sample.values()) {
      addAllocated(sample);
    }
    for (Sample sample : Sample.values()) {
      add(
          "read, properties in another order / in ours, " + sample.title(),
          Numbers.ratio(
              measurements.of("Shuffled.read", sample),
              measurements.of("Bytes.read", sample, Peer.OURS),
              Measurement::time),
          1.3);
    }
    add(
        "nine invalid events in ten, all errors by ours / first error by Jackson 2",
        Numbers.ratio(
            measurements.of("Invalid.ours"),
            measurements.of("Invalid.jackson2"),
            Measurement::time),
        1.0);
  }

  private void addJackson2(String benchmark, String what, double target) {
    add(
        what + ", ours / Jackson 2 databind, small, byte[]",
        ratio(benchmark, Sample.SMALL, Peer.OURS, Peer.JACKSON_2),
        target);
  }

  private void addJackson3(String benchmark, String what, Sample sample, double target) {
    add(
        what + " by Jackson 3, ours / records, " + sample.title() + ", byte[]",
        ratio(benchmark, sample, Peer.OURS_JACKSON_3, Peer.JACKSON_3),
        target);
  }

  private void addFastest(String benchmark, Sample sample) {
    Optional<Peer> fastest =
        FAST_PEERS.stream()
            .filter(peer -> measurements.of(benchmark, sample, peer).isPresent())
            .min(
                Comparator.comparingDouble(
                    peer -> measurements.of(benchmark, sample, peer).orElseThrow().time()));
    fastest.ifPresent(
        peer ->
            add(
                "%s, ours / %s, the fastest peer, %s"
                    .formatted(benchmark, peer.title(), sample.title()),
                ratio(benchmark, sample, Peer.OURS, peer),
                1.0));
  }

  private void addAllocated(Sample sample) {
    add(
        "bytes allocated by write / size of the result, " + sample.title() + ", byte[]",
        measurements
            .of("Bytes.write", sample, Peer.OURS)
            .map(written -> written.allocated() / sample.json().length),
        1.1);
  }

  private Optional<Double> ratio(String benchmark, Sample sample, Peer first, Peer second) {
    return Numbers.ratio(
        measurements.of(benchmark, sample, first),
        measurements.of(benchmark, sample, second),
        Measurement::time);
  }

  private void add(String figure, Optional<Double> value, double target) {
    value.ifPresent(
        known ->
            table.add(
                figure,
                Numbers.ratio(known),
                "<= " + Numbers.ratio(target),
                known <= target ? "yes" : "no"));
  }
}
