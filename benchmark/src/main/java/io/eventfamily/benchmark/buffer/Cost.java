package io.eventfamily.benchmark.buffer;

import java.util.Arrays;
import java.util.List;

/**
 * What reading one event costs, as a line that one process gives another.
 *
 * @param bytes the size of the event
 * @param time nanoseconds
 * @param allocated bytes
 */
record Cost(Size size, Source source, int bytes, double time, double allocated) {

  private static final String SEPARATOR = " ";

  @Override
  public String toString() {
    return String.join(
        SEPARATOR,
        size.name(),
        source.name(),
        Integer.toString(bytes),
        Double.toString(time),
        Double.toString(allocated));
  }

  static Cost parse(String line) {
    String[] parts = line.split(SEPARATOR, -1);
    return new Cost(
        Size.valueOf(parts[0]),
        Source.valueOf(parts[1]),
        Integer.parseInt(parts[2]),
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]));
  }

  /** What stands in the middle of an odd number of values. */
  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }
}
