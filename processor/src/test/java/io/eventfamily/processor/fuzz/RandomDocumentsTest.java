package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.processor.fuzz.Family.Sample;
import io.eventfamily.processor.random.Dice;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** No document is judged, read or written otherwise by one engine than by another. */
class RandomDocumentsTest {

  private static final long SEED = Long.getLong("random.seed", 1L);
  private static final int DOCUMENTS = Integer.getInteger("random.documents", 3_000);
  private static final int SHOWN = 3;

  /** Documents that were events. */
  private final AtomicInteger events = new AtomicInteger();

  /** Documents that were JSON. */
  private final AtomicInteger json = new AtomicInteger();

  @Test
  void whatTheDeclarationAllowsIsReadAndWrittenAlikeByAllEngines() {
    List<String> defects =
        defects(seed -> valid(new Dice(seed, true)), RandomDocumentsTest::defectOfValid);

    assertThat(defects).isEmpty();
  }

  @Test
  void whatTheDeclarationForbidsIsRejectedAlikeByAllEngines() {
    List<String> defects = defects(seed -> valid(new Dice(seed, false)), this::defect);

    assertThat(defects).isEmpty();
    assertThat(json).hasValue(DOCUMENTS);
    assertThat(events.get()).isBetween(DOCUMENTS / 100, DOCUMENTS / 2);
  }

  @Test
  void damagedDocumentsAreJudgedAlikeByAllEnginesAndByTheRfcs() {
    List<String> defects = defects(RandomDocumentsTest::damaged, this::defect);

    assertThat(defects).isEmpty();
    // Were none or all of them JSON, the test would show nothing.
    assertThat(json.get()).isBetween(DOCUMENTS / 10, DOCUMENTS / 2);
    assertThat(events.get()).isBetween(DOCUMENTS / 100, DOCUMENTS / 2);
  }

  private record Document(Family family, byte[] json) {}

  private static Document valid(Dice dice) {
    Sample sample = Family.sample(dice);
    return new Document(sample.family(), sample.json().getBytes(UTF_8));
  }

  private static Document damaged(long seed) {
    Dice dice = new Dice(seed, seed % 2 == 0);
    Document document = valid(dice);
    byte[] changed =
        dice.oneIn(10)
            ? Mutations.splice(dice, document.json, valid(dice).json)
            : Mutations.damage(dice, document.json);
    return new Document(document.family, changed);
  }

  /** What is wrong with the judgement of documents, the first few of them. */
  private static List<String> defects(
      LongFunction<Document> documents, BiFunction<Family, byte[], String> defect) {
    return LongStream.range(0, DOCUMENTS)
        .map(index -> SEED * 1_000_003 + index)
        .parallel()
        .mapToObj(
            seed -> {
              Document document = documents.apply(seed);
              return defect.apply(document.family, document.json).isEmpty()
                  ? ""
                  : "\nseed " + seed + ": " + smallest(document, defect);
            })
        .filter(text -> !text.isEmpty())
        .limit(SHOWN)
        .toList();
  }

  /**
   * The defect of a document as small as it can be; one that is merely not valid stays as it is.
   */
  private static String smallest(Document document, BiFunction<Family, byte[], String> defect) {
    byte[] small =
        disagreement(document.family, document.json).isEmpty()
            ? document.json
            : Shrinking.shrink(
                document.json, json -> !disagreement(document.family, json).isEmpty());
    return defect.apply(document.family, small);
  }

  private static String disagreement(Family family, byte[] json) {
    try {
      Judges.judge(family, json);
      return "";
    } catch (AssertionError e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String defectOfValid(Family family, byte[] json) {
    try {
      Verdict verdict = Judges.judge(family, json);
      return verdict.event() == null
          ? family + " does not allow " + Judges.readable(json) + ": " + verdict.violations()
          : "";
    } catch (AssertionError e) {
      return e.getMessage();
    }
  }

  private String defect(Family family, byte[] document) {
    try {
      Verdict verdict = Judges.judge(family, document);
      json.addAndGet(verdict.isNotJson() ? 0 : 1);
      events.addAndGet(verdict.event() == null ? 0 : 1);
      return "";
    } catch (AssertionError e) {
      return e.getMessage();
    }
  }
}
