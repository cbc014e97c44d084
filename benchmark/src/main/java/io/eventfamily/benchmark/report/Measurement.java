package io.eventfamily.benchmark.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one combination of parameters costs.
 *
 * @param benchmark the benchmark's name, such as {@code Bytes.write}
 * @param peer the constant of {@code Peer}; null where there is no choice
 * @param sample the constant of {@code Sample}; null where there is no choice
 * @param engines how many engines are loaded; null where there is no choice
 * @param time nanoseconds an operation
 * @param error half of the confidence interval of the time, in nanoseconds; not finite where it is
 *     not known
 * @param allocated bytes an operation
 */
public record Measurement(
    String benchmark,
    @Nullable String peer,
    @Nullable String sample,
    @Nullable String engines,
    double time,
    double error,
    double allocated) {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** What JMH says of a benchmark. */
  public static Measurement of(String benchmark, RunResult result) {
    BenchmarkParams parameters = result.getParams();
    Result<?> time = result.getPrimaryResult();
    return new Measurement(
        benchmark,
        parameters.getParam("peer"),
        parameters.getParam("sample"),
        parameters.getParam("engines"),
        time.getScore(),
        time.getScoreError(),
        Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED)).getScore());
  }
}
