package io.eventfamily.processor.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is said of the changes between two versions is what their generated codecs do: a reader
 * accepts the events of a writer exactly where no change breaks that direction.
 */
class RandomPairsTest {

  private static final long SEED = Long.getLong("random.seed", 1L);
  private static final int PAIRS = Integer.getInteger("compatibility.pairs", 200);
  private static final int PAIRS_IN_BATCH = 25;
  private static final int SHOWN = 3;

  private final Tally tally = new Tally();
  private final AtomicInteger pairs = new AtomicInteger();
  private final Queue<String> rejected = new ConcurrentLinkedQueue<>();
  private final Queue<Pair> wrong = new ConcurrentLinkedQueue<>();

  @Test
  void everyVerdictIsProvenByEvents() {
    IntStream.range(0, (PAIRS + PAIRS_IN_BATCH - 1) / PAIRS_IN_BATCH)
        .parallel()
        .forEach(this::runBatch);

    System.out.printf(
        "Seed %d, %d pairs: %d directions compatible, %d broken, %d not computed, %d never written; "
            + "%d events, %d discarded; %d pairs rejected.%n",
        SEED,
        pairs.get(),
        tally.compatible(),
        tally.broken(),
        tally.notComputed(),
        tally.neverWritten(),
        tally.events(),
        tally.discarded(),
        rejected.size());
    assertThat(wrong.stream().limit(SHOWN).map(RandomPairsTest::describe)).isEmpty();
    assertThat(rejected).as("pairs that do not compile").isEmpty();
    assertThat(tally.compatible()).isGreaterThan(PAIRS / 2);
    assertThat(tally.broken()).isGreaterThan(PAIRS / 2);
    assertThat(tally.notComputed() + tally.neverWritten()).isLessThan(PAIRS / 10);
    assertThat(tally.discarded()).isLessThan(tally.events() / 10);
  }

  private void runBatch(int batch) {
    List<Pair> all = new ArrayList<>();
    for (int index = 0; index < PAIRS_IN_BATCH; index++) {
      int number = batch * PAIRS_IN_BATCH + index;
      all.add(Pair.make(seedOf(number), number));
    }
    CompiledPairs compiled = CompiledPairs.of(all);
    rejected.addAll(compiled.rejected().values());
    for (Pair pair : compiled.pairs()) {
      pairs.incrementAndGet();
      if (!faults(compiled, pair, tally).isEmpty()) {
        wrong.add(pair);
      }
    }
  }

  private static long seedOf(int number) {
    return SEED * 1_000_003L + number;
  }

  private static List<String> faults(CompiledPairs compiled, Pair pair, Tally tally) {
    return new Proof(compiled.older(pair), compiled.newer(pair), seedOf(pair.number()), tally)
        .faults();
  }

  private static List<String> faults(Pair pair) {
    CompiledPairs compiled = CompiledPairs.of(List.of(pair));
    return compiled.pairs().isEmpty() ? List.of() : faults(compiled, pair, new Tally());
  }

  private static String describe(Pair pair) {
    Pair small = shrink(pair);
    return "\n" + String.join("\n", faults(small)) + "\n" + small;
  }

  /** Leaves out all that a fault does not need. */
  private static Pair shrink(Pair pair) {
    String kind = kindOf(faults(pair));
    Pair small = pair;
    boolean shrinks = true;
    while (shrinks) {
      shrinks = false;
      for (Pair smaller : small.smaller()) {
        if (kindOf(faults(smaller)).equals(kind)) {
          small = smaller;
          shrinks = true;
          break;
        }
      }
    }
    return small;
  }

  private static String kindOf(List<String> faults) {
    return faults.isEmpty() ? "" : faults.get(0).substring(0, 7);
  }
}
