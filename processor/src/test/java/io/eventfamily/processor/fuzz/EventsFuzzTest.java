package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.eventfamily.processor.fuzz.Family.Sample;
import io.eventfamily.processor.random.Dice;
import io.eventfamily.processor.vectors.Vector;
import io.eventfamily.processor.vectors.VectorFamily;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that Jazzer looks for, led by what of the code they reach. In a normal run it only
 * repeats the documents that it is to begin with, and those that once showed a defect.
 */
class EventsFuzzTest {

  private static final int SAMPLES = 100;

  /** A document to begin with, behind the digit of its family. */
  static Stream<byte[]> documents() {
    return Stream.concat(
            Stream.of("valid", "tolerant", "invalid")
                .flatMap(file -> Vector.read(file).stream())
                .filter(vector -> vector.family() != VectorFamily.TASK_V2)
                .map(EventsFuzzTest::sample),
            LongStream.range(0, SAMPLES)
                .mapToObj(seed -> Family.sample(new Dice(seed, seed % 2 == 0))))
        .map(sample -> (sample.family().ordinal() + sample.json()).getBytes(UTF_8));
  }

  private static Sample sample(Vector vector) {
    String family = vector.family().toString().toUpperCase(Locale.ROOT);
    return new Sample(Family.valueOf(family), vector.json());
  }

  @MethodSource("documents")
  @FuzzTest
  void everyDocumentIsJudgedAlike(byte[] digitAndDocument) {
    if (digitAndDocument.length > 0) {
      Family[] families = Family.values();
      Family family = families[Math.floorMod(digitAndDocument[0] - '0', families.length)];
      Judges.judge(family, Arrays.copyOfRange(digitAndDocument, 1, digitAndDocument.length));
    }
  }
}
