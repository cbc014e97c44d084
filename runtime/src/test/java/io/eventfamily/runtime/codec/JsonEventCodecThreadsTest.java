package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.JsonLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Many threads write and read with one codec, and none sees anything of another. */
class JsonEventCodecThreadsTest {

  private final NoteEvent.Codec codec = new NoteEvent.Codec(JsonLimits.defaults());

  @Test
  void writesAndReadsRightInManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      runAll(threads, 64, 50);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads need JDK 21")
  void writesAndReadsRightIn10000VirtualThreads() throws Exception {
    ExecutorService threads =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    try {
      runAll(threads, 10_000, 2);
    } finally {
      threads.shutdownNow();
    }
  }

  private void runAll(ExecutorService threads, int count, int events) throws Exception {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int seed = 0; seed < count; seed++) {
      Random random = new Random(seed);
      tasks.add(() -> writeAndRead(random, events));
    }
    for (Future<Void> done : threads.invokeAll(tasks)) {
      done.get();
    }
  }

  private Void writeAndRead(Random random, int events) {
    for (int count = 0; count < events; count++) {
      NoteEvent event = NoteEvents.random(random, random.nextInt(20));
      byte[] json = codec.toBytes(event);
      // Others come between, where they can.
      Thread.yield();

      assertThat(codec.toJson(event)).isEqualTo(new String(json, UTF_8));
      Thread.yield();
      assertThat(codec.fromBytes(json)).isEqualTo(event);
    }
    return null;
  }
}
