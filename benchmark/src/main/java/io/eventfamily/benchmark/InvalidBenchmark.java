package io.eventfamily.benchmark;

import io.eventfamily.benchmark.event.Sample;
import io.eventfamily.benchmark.event.TaskEventCodec;
import io.eventfamily.benchmark.peer.Format;
import io.eventfamily.benchmark.peer.Peer;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Events of which nine in ten are invalid in several ways. */
@State(Scope.Thread)
public class InvalidBenchmark {

  private List<byte[]> events;
  private Format<?> jackson2;

  /** Makes the events. */
  @Setup
  public void prepare() throws IOException {
    events = InvalidEvents.mix();
    jackson2 = Peer.JACKSON_2.format(Sample.SMALL);
  }

  /** Our codec reports everything that is wrong. */
  @Benchmark
  @OperationsPerInvocation(InvalidEvents.COUNT)
  public void ours(Blackhole blackhole) {
    for (byte[] event : events) {
      blackhole.consume(TaskEventCodec.INSTANCE.decode(event));
    }
  }

  /** Jackson reports the first mistake that it meets. */
  @Benchmark
  @OperationsPerInvocation(InvalidEvents.COUNT)
  public void jackson2(Blackhole blackhole) {
    for (byte[] event : events) {
      try {
        blackhole.consume(jackson2.read(event));
      } catch (IOException e) {
        blackhole.consume(e);
      }
    }
  }
}
