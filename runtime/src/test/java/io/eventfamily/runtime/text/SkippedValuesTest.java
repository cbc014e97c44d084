package io.eventfamily.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkippedValuesTest {

  private final SkippedValues skipped = new SkippedValues();

  @Test
  void findsLongValuesAndForgetsShortOnes() {
    int outer = skipped.begin(10);
    int inner = skipped.begin(20);
    int shortOne = skipped.begin(30);
    skipped.end(shortOne, 93);
    int longOne = skipped.begin(100);
    skipped.end(longOne, 164);
    skipped.end(inner, 170);
    skipped.end(outer, 180);

    assertThat(skipped.endOf(10)).isEqualTo(180);
    assertThat(skipped.endOf(20)).isEqualTo(170);
    assertThat(skipped.endOf(100)).isEqualTo(164);
    for (int start : new int[] {0, 11, 30, 99, 101, 164, 180, 1_000}) {
      assertThat(skipped.endOf(start)).isEqualTo(SkippedValues.NOT_FOUND);
    }
  }

  @Test
  void findsManyAndThenNone() {
    for (int start = 0; start < 10_000; start++) {
      skipped.end(skipped.begin(start * 100), start * 100 + 90);
    }
    for (int start = 0; start < 10_000; start++) {
      assertThat(skipped.endOf(start * 100)).isEqualTo(start * 100 + 90);
    }
    skipped.clear();

    assertThat(skipped.endOf(0)).isEqualTo(SkippedValues.NOT_FOUND);
    assertThat(skipped.endOf(999_900)).isEqualTo(SkippedValues.NOT_FOUND);
  }
}
