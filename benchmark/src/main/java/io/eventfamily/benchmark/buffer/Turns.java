package io.eventfamily.benchmark.buffer;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one event from all sources in turns, so that what disturbs one disturbs the others. Times
 * are those that the thread had a processor, so that other programs matter less.
 */
final class Turns {

  private static final int WARM_UP = 12;
  private static final int ROUNDS = 25;
  private static final long TURN = 60_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Size size;
  private final Map<Source, Source.Reading> readings = new EnumMap<>(Source.class);
  private final Map<Source, List<Double>> times = new EnumMap<>(Source.class);
  private final Map<Source, List<Double>> allocated = new EnumMap<>(Source.class);
  private final int bytes;

  /** What was read last, so that nothing is read for nobody. */
  private Object last = "";

  Turns(Size size, List<Source> sources) {
    this.size = size;
    byte[] json = size.json();
    bytes = json.length;
    for (Source source : sources) {
      readings.put(source, source.reading(size.codec(), json));
      times.put(source, new ArrayList<>());
      allocated.put(source, new ArrayList<>());
    }
  }

  List<Cost> run() {
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      boolean counts = round >= WARM_UP;
      readings.forEach((source, reading) -> turn(source, reading, counts));
    }
    return readings.keySet().stream()
        .map(
            source ->
                new Cost(
                    size,
                    source,
                    bytes,
                    Cost.median(times.getOrDefault(source, List.of())),
                    Cost.median(allocated.getOrDefault(source, List.of()))))
        .toList();
  }

  private void turn(Source source, Source.Reading reading, boolean counts) {
    int count = 0;
    long memory = THREADS.getCurrentThreadAllocatedBytes();
    long end = System.nanoTime() + TURN;
    long start = THREADS.getCurrentThreadCpuTime();
    do {
      for (int index = 0; index < perCheck(); index++) {
        last = reading.read();
      }
      count += perCheck();
    } while (System.nanoTime() < end);
    long time = THREADS.getCurrentThreadCpuTime() - start;
    long taken = THREADS.getCurrentThreadAllocatedBytes() - memory;
    if (last.equals("")) {
      throw new IllegalStateException("Nothing was read.");
    }
    if (counts) {
      times.computeIfAbsent(source, key -> new ArrayList<>()).add((double) time / count);
      allocated.computeIfAbsent(source, key -> new ArrayList<>()).add((double) taken / count);
    }
  }

  /** How often a small event is read until the clock is looked at. */
  private int perCheck() {
    return bytes < 10_000 ? 1_000 : 1;
  }
}
