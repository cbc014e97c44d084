package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {

  @Test
  void copiesBytes() {
    byte[] original = {1, 2};
    byte[] copy = Bytes.copyOf(original);
    original[0] = 9;

    assertThat(copy).containsExactly(1, 2);
    assertThat(Bytes.copyOf(new byte[0])).isEmpty();
    assertThat(Bytes.copyOf(null)).isNull();
  }

  @Test
  void tellsHowManyThereAreAndNotWhich() {
    assertThat(Bytes.describe(new byte[] {42, 43})).isEqualTo("2 bytes");
    assertThat(Bytes.describe(new byte[] {42})).isEqualTo("1 byte");
    assertThat(Bytes.describe(new byte[0])).isEqualTo("0 bytes");
    assertThat(Bytes.describe(null)).isEqualTo("null");
  }
}
