package io.eventfamily.benchmark;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Peer;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** To and from bytes, by all peers. */
@State(Scope.Thread)
public class BytesBenchmark {

  @Param Peer peer;
  @Param Sample sample;

  private Exercise<?> exercise;

  /** Loads one peer. There is no other in its process. */
  @Setup
  public void prepare() throws IOException {
    exercise = Exercise.of(peer.format(sample));
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
