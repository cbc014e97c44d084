package io.eventfamily.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {

  private final JsonLimits defaults = JsonLimits.defaults();

  @Test
  void hasDefaults() {
    assertThat(defaults).isEqualTo(new JsonLimits(500, 20_000_000, 1_000, Integer.MAX_VALUE));
  }

  @Test
  void changesOneLimitAndKeepsTheOthers() {
    JsonLimits limits = new JsonLimits(1, 2, 3, 4);

    assertThat(limits.withMaxDepth(9)).isEqualTo(new JsonLimits(9, 2, 3, 4));
    assertThat(limits.withMaxStringBytes(9)).isEqualTo(new JsonLimits(1, 9, 3, 4));
    assertThat(limits.withMaxNumberLength(9)).isEqualTo(new JsonLimits(1, 2, 9, 4));
    assertThat(limits.withMaxDocumentBytes(9)).isEqualTo(new JsonLimits(1, 2, 3, 9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void rejectsLimitsThatAllowNothing(int limit) {
    String rest = " must be at least 1, but is " + limit + ".";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withMaxDepth(limit))
        .withMessage("maxDepth" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withMaxStringBytes(limit))
        .withMessage("maxStringBytes" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withMaxNumberLength(limit))
        .withMessage("maxNumberLength" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withMaxDocumentBytes(limit))
        .withMessage("maxDocumentBytes" + rest);
  }

  @Test
  void allowsNoDepthThatAStackMightNotHold() {
    assertThat(defaults.withMaxDepth(1_000).maxDepth()).isEqualTo(1_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withMaxDepth(1_001))
        .withMessage("maxDepth must be at most 1000, but is 1001.");
  }
}
