package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.fuzz.StrictJson.Fault;
import io.eventfamily.processor.random.Dice;
import io.eventfamily.processor.schema.SchemaJudge;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A validator with the schema of a family judges events as the codec does. */
class SchemaVerdictsTest {

  private static final long SEED = Long.getLong("random.seed", 1L);
  private static final int EVENTS = Integer.getInteger("schema.events", 5_000);
  private static final int SHOWN = 5;

  private final Map<Family, SchemaJudge> judges =
      Arrays.stream(Family.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  SchemaVerdictsTest::judge,
                  (one, other) -> one,
                  () -> new EnumMap<>(Family.class)));

  private final AtomicInteger valid = new AtomicInteger();
  private final AtomicInteger invalid = new AtomicInteger();

  /** Those over which the validator fails. */
  private final AtomicInteger unjudged = new AtomicInteger();

  private static SchemaJudge judge(Family family) {
    String folder = family == Family.ACCOUNT ? "options" : family.name().toLowerCase(Locale.ROOT);
    return new SchemaJudge(family.codec, folder);
  }

  @Test
  void isTheSameOfRandomAndOfDamagedEvents() {
    List<String> differences =
        LongStream.range(0, EVENTS)
            .map(index -> SEED * 1_000_003 + index)
            .parallel()
            .boxed()
            .flatMap(this::difference)
            .limit(SHOWN)
            .toList();

    assertThat(differences).isEmpty();
    // Were none or all of them events, the test would show nothing.
    assertThat(valid.get()).isGreaterThan(EVENTS / 5);
    assertThat(invalid.get()).isGreaterThan(EVENTS / 5);
    assertThat(unjudged.get()).isLessThan(EVENTS / 100);
  }

  /** Of three events one is as declared, one is not, and one is damaged. */
  private Stream<String> difference(long seed) {
    Dice dice = new Dice(seed, seed % 3 != 0);
    Family.Sample sample = Family.sample(dice);
    byte[] document = sample.json().getBytes(UTF_8);
    byte[] judged = seed % 3 == 1 ? Mutations.damage(dice, document) : document;
    if (StrictJson.faultOf(judged) != Fault.NONE) {
      return Stream.empty();
    }
    Optional<SchemaJudge.Verdicts> verdicts =
        judges.get(sample.family()).judge(new String(judged, UTF_8));
    verdicts.map(each -> each.valid() ? valid : invalid).orElse(unjudged).incrementAndGet();
    return verdicts
        .map(SchemaJudge.Verdicts::difference)
        .filter(difference -> !difference.isEmpty())
        .map(difference -> "\nseed " + seed + ", " + sample.family() + ": " + difference)
        .stream();
  }
}
