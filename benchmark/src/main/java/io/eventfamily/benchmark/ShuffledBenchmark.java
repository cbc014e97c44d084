package io.eventfamily.benchmark;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.peer.Format;
import io.eventfamily.benchmark.peer.Peer;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What our codec reads, with its properties in an order of somebody else. */
@State(Scope.Thread)
public class ShuffledBenchmark {

  @Param Sample sample;

  private Format<?> format;
  private byte[] json;

  /** Shuffles the sample. */
  @Setup
  public void prepare() throws IOException {
    format = Peer.OURS.format(sample);
    json = Shuffled.of(sample.json());
  }

  /** Reads an event. */
  @Benchmark
  public Object read() throws IOException {
    return format.read(json);
  }
}
