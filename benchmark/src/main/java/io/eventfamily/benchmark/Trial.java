package io.eventfamily.benchmark;

import io.eventfamily.benchmark.peer.Peer;
import io.eventfamily.benchmark.report.Measurement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** One benchmark, to be run with the parameters that the command line leaves. */
enum Trial {
  BYTES_WRITE("Bytes.write", Parameters.PEERS),
  BYTES_READ("Bytes.read", Parameters.PEERS),
  TEXT_WRITE("Text.write", Parameters.TEXT_PEERS),
  TEXT_READ("Text.read", Parameters.TEXT_PEERS),
  SHUFFLED_READ("Shuffled.read", Parameters.SAMPLES),
  INVALID_OURS("Invalid.ours", Parameters.NONE),
  INVALID_JACKSON_2("Invalid.jackson2", Parameters.NONE),
  ENGINES_WRITE("Engines.write", Parameters.SAMPLES),
  ENGINES_READ("Engines.read", Parameters.SAMPLES);

  private enum Parameters {
    NONE,
    SAMPLES,
    PEERS,
    TEXT_PEERS
  }

  private static final String HEAP = "1g";

  private final String title;
  private final Parameters parameters;

  Trial(String title, Parameters parameters) {
    this.title = title;
    this.parameters = parameters;
  }

  static String names() {
    return String.join(", ", Arrays.stream(values()).map(trial -> trial.title).toList());
  }

  /** Whether anything of it is asked for. */
  boolean isAskedFor(Options options) {
    boolean hasPeers =
        switch (parameters) {
          case NONE, SAMPLES -> true;
          case PEERS, TEXT_PEERS -> !peers(options).isEmpty();
        };
    return hasPeers && options.only().matcher(title).find();
  }

  /** Runs it, each combination of parameters in a process of its own. */
  List<Measurement> run(Options options, OutputFormat progress) throws RunnerException {
    ChainedOptionsBuilder jmh =
        new OptionsBuilder()
            .include(Pattern.quote(benchmark()) + "$")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .addProfiler(GCProfiler.class)
            .forks(1)
            .jvmArgsAppend("-Xms" + HEAP, "-Xmx" + HEAP)
            .shouldFailOnError(true);
    options.effort().applyTo(jmh);
    if (parameters != Parameters.NONE) {
      jmh.param("sample", names(options.samples()));
    }
    if (parameters == Parameters.PEERS || parameters == Parameters.TEXT_PEERS) {
      jmh.param("peer", names(peers(options)));
    }
    return new Runner(jmh.build(), progress)
        .run().stream().map(result -> Measurement.of(title, result)).toList();
  }

  private List<Peer> peers(Options options) {
    return parameters == Parameters.TEXT_PEERS
        ? options.peers().stream().filter(Peer::isText).toList()
        : options.peers();
  }

  /** The name of the method: {@code Bytes.write} is that of {@code BytesBenchmark}. */
  private String benchmark() {
    return Trial.class.getPackageName() + "." + title.replace(".", "Benchmark.");
  }

  private static String[] names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }
}
