package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidsTest {

  @Test
  void readsBackInAnyCaseWhatTheJdkWrites() {
    Random random = new Random(5);
    for (int round = 0; round < 10_000; round++) {
      UUID uuid = new UUID(random.nextLong(), random.nextLong());

      assertThat(Uuids.parse(uuid.toString())).isEqualTo(uuid);
      assertThat(Uuids.parse(uuid.toString().toUpperCase(Locale.ROOT))).isEqualTo(uuid);
    }
  }

  // The first seven are UUIDs to Pydantic or to the JDK.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-2-3-4-5",
        "d9428888122b11e1b85c61cd3cbb3210",
        "{d9428888-122b-11e1-b85c-61cd3cbb3210}",
        "urn:uuid:d9428888-122b-11e1-b85c-61cd3cbb3210",
        "d9428888-122b-11e1-b85c-61cd3cbb321",
        "0d942888-8-122b-11e1-b85c-61cd3cbb32",
        "d942888-0122b-11e1-b85c-61cd3cbb3210",
        "",
        "d9428888-122b-11e1-b85c-61cd3cbb32100",
        "d9428888-122b-11e1-b85c-61cd3cbb321g",
        "d9428888-122b-11e1-b85c-61cd3cbb321 ",
        "d9428888_122b_11e1_b85c_61cd3cbb3210",
        "d9428888-122b-11e1-b85c\u201061cd3cbb3210",
        "@9428888-122b-11e1-b85c-61cd3cbb3210",
        "G9428888-122b-11e1-b85c-61cd3cbb3210",
        "`9428888-122b-11e1-b85c-61cd3cbb3210",
        ":9428888-122b-11e1-b85c-61cd3cbb3210",
        "/9428888-122b-11e1-b85c-61cd3cbb3210",
        "\uff199428888-122b-11e1-b85c-61cd3cbb3210",
        "\u01619428888-122b-11e1-b85c-61cd3cbb3210",
        "------------------------------------"
      })
  void readsNothingElse(String text) {
    assertThat(Uuids.parse(text)).isNull();
  }

  @Test
  void takesEveryDigitAtItsPlace() {
    String zero = "00000000-0000-0000-0000-000000000000";
    for (int index = 0; index < zero.length(); index++) {
      if (zero.charAt(index) == '0') {
        String text = zero.substring(0, index) + 'F' + zero.substring(index + 1);

        assertThat(Uuids.parse(text)).isEqualTo(UUID.fromString(text));
      }
    }
  }
}
