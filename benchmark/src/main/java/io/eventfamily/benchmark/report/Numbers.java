package io.eventfamily.benchmark.report;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Numbers as they stand in tables. */
final class Numbers {

  private static final String ABSENT = "";

  private Numbers() {}

  /** Nanoseconds, with their error where it is known. */
  static String time(Optional<Measurement> measurement) {
    return measurement
        .map(
            known ->
                Double.isFinite(known.error())
                    ? whole(known.time()) + " ± " + whole(known.error())
                    : whole(known.time()))
        .orElse(ABSENT);
  }

  static String allocated(Optional<Measurement> measurement) {
    return measurement.map(known -> whole(known.allocated())).orElse(ABSENT);
  }

  /** How many times as much the first costs as the second. */
  static Optional<Double> ratio(
      Optional<Measurement> first,
      Optional<Measurement> second,
      ToDoubleFunction<Measurement> cost) {
    return first.flatMap(a -> second.map(b -> cost.applyAsDouble(a) / cost.applyAsDouble(b)));
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }
}
