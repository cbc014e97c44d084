package io.eventfamily.benchmark;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Peer;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Our codec in programs that use our other engines too, so that the compiler sees all of them. */
@State(Scope.Thread)
public class EnginesBenchmark {

  private static final long WARM_BYTES = 20_000_000;
  private static final List<Peer> OTHERS = List.of(Peer.OURS_JACKSON_3, Peer.OURS_JACKSON_2);

  @Param({"1", "2", "3"})
  int engines;

  @Param Sample sample;

  private Exercise<?> exercise;

  /** Warms the other engines up. */
  @Setup
  public void prepare(Blackhole blackhole) throws IOException {
    exercise = Exercise.of(Peer.OURS.format(sample));
    for (Peer other : OTHERS.subList(0, engines - 1)) {
      warm(Exercise.of(other.format(sample)), blackhole);
    }
  }

  private void warm(Exercise<?> other, Blackhole blackhole) throws IOException {
    int length = sample.json().length;
    for (long bytes = 0; bytes < WARM_BYTES; bytes += length) {
      blackhole.consume(other.write());
      blackhole.consume(other.read());
    }
  }

  /** Writes an event. */
  @Benchmark
  public byte[] write() throws IOException {
    return exercise.write();
  }

  /** Reads an event. */
  @Benchmark
  public Object read() throws IOException {
    return exercise.read();
  }
}
