package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OptionalsTest {

  @Test
  void givesTheValueOrNull() {
    assertThat(Optionals.valueOf(Optional.of("a"))).isEqualTo("a");
    assertThat(Optionals.valueOf(OptionalInt.of(0))).isZero();
    assertThat(Optionals.valueOf(OptionalLong.of(Long.MIN_VALUE))).isEqualTo(Long.MIN_VALUE);
    assertThat(Optionals.valueOf(OptionalDouble.of(-0.0))).isEqualTo(-0.0);

    assertThat(Optionals.<Object>valueOf(Optional.empty())).isNull();
    assertThat(Optionals.valueOf(OptionalInt.empty())).isNull();
    assertThat(Optionals.valueOf(OptionalLong.empty())).isNull();
    assertThat(Optionals.valueOf(OptionalDouble.empty())).isNull();
  }

  @Test
  void takesNullForNothing() {
    assertThat(Optionals.<Object>valueOf((Optional<Object>) null)).isNull();
    assertThat(Optionals.valueOf((OptionalInt) null)).isNull();
    assertThat(Optionals.valueOf((OptionalLong) null)).isNull();
    assertThat(Optionals.valueOf((OptionalDouble) null)).isNull();

    assertThat(Optionals.ofInt(null)).isEmpty();
    assertThat(Optionals.ofLong(null)).isEmpty();
    assertThat(Optionals.ofDouble(null)).isEmpty();
  }

  @Test
  void makesOptionalsOfValues() {
    assertThat(Optionals.ofInt(0)).hasValue(0);
    assertThat(Optionals.ofLong(Long.MAX_VALUE)).hasValue(Long.MAX_VALUE);
    assertThat(Optionals.ofDouble(0.5)).hasValue(0.5);
  }
}
