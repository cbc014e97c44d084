package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputedDefaultsTest {

  private static final PropertyName A = PropertyName.of("a");
  private static final PropertyName B = PropertyName.of("b");
  private static final PropertyName C = PropertyName.of("c");

  private final ComputedDefaults defaults = new ComputedDefaults();
  private final Problems problems = Problems.ofBuiltPayload();
  private final List<String> computed = new ArrayList<>();

  @Test
  void computesEachOnce() {
    for (int round = 0; round < 2; round++) {
      assertThat(defaults.<String>get(A, () -> log("one"))).isEqualTo("one");
      assertThat(defaults.<Object>get(B, () -> log(null))).isNull();
    }

    assertThat(computed).containsExactly("one", null);
  }

  @Test
  void computesOneFromOthers() {
    assertThat(defaults.<String>get(C, () -> a() + b())).isEqualTo("aab");
    assertThat(a()).isEqualTo("a");
    assertThat(computed).containsExactly("a", "b");
  }

  private String a() {
    return defaults.get(A, () -> log("a"));
  }

  private String b() {
    return defaults.get(B, () -> a() + log("b"));
  }

  @Test
  void reportsDefaultsThatAreComputedFromEachOther() {
    Checks.computed(problems, A, this::cyclicA);
    Checks.computed(problems, B, this::cyclicB);
    Checks.computed(problems, C, () -> defaults.get(C, this::cyclicA));

    assertThat(problems.toList())
        .containsExactly(
            computedWrongly("a → b → a is a cycle of defaults").at("/payload/a"),
            computedWrongly("b → a → b is a cycle of defaults").at("/payload/b"),
            computedWrongly("c → a → b → a is a cycle of defaults").at("/payload/c"));
  }

  private String cyclicA() {
    return defaults.get(A, () -> cyclicB() + "a");
  }

  private String cyclicB() {
    return defaults.get(B, () -> cyclicA() + "b");
  }

  @Test
  void reportsADefaultThatIsComputedFromItself() {
    Checks.computed(problems, A, this::ofItself, Problem.STRING_TYPE);

    assertThat(problems.toList())
        .containsExactly(computedWrongly("a → a is a cycle of defaults").at("/payload/a"));
  }

  private String ofItself() {
    return defaults.get(A, this::ofItself);
  }

  // A default that had failed was taken for one that is being computed, and the next one that asks
  // for it for a part of a cycle.
  @Test
  void takesAFailureForNoCycle() {
    Checks.computed(problems, A, this::failing);
    Checks.computed(problems, B, () -> defaults.get(B, () -> failing() + "b"));

    assertThat(problems.toList())
        .containsExactly(
            computedWrongly("ArithmeticException").at("/payload/a"),
            computedWrongly("ArithmeticException").at("/payload/b"));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(this::failing);
  }

  private String failing() {
    return defaults.get(
        A,
        () -> {
          throw new ArithmeticException("secret");
        });
  }

  private String log(String value) {
    computed.add(value);
    return value;
  }

  private static Problem computedWrongly(String reason) {
    return Problem.ofUser("has a default that could not be computed: " + reason);
  }
}
