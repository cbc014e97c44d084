package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTokenTest {

  private final Random random = new Random(5);

  /** As {@link NameToken#lastIndexIn}, and plainly right. */
  private static int lastIndex(String name, byte[] json, int from, int end) {
    byte[] token = ("\"" + name + "\":").getBytes(UTF_8);
    for (int index = end - token.length; index >= from; index--) {
      if (Arrays.equals(token, Arrays.copyOfRange(json, index, index + token.length))) {
        return index;
      }
    }
    return -1;
  }

  @Test
  void isFoundWhereItStandsLast() {
    for (String name :
        new String[] {"", "a", "ab", "type", "event_type", "größe", "a_name_of_24_characters"}) {
      NameToken token = new NameToken(name);
      byte[] bytes = ("\"" + name + "\":").getBytes(UTF_8);
      for (int run = 0; run < 2_000; run++) {
        byte[] json = new byte[random.nextInt(60)];
        for (int index = 0; index < json.length; index++) {
          json[index] = bytes[random.nextInt(bytes.length)];
        }
        for (int copies = random.nextInt(3); copies > 0 && json.length >= bytes.length; copies--) {
          int at = random.nextInt(json.length - bytes.length + 1);
          System.arraycopy(bytes, 0, json, at, bytes.length);
        }
        int from = random.nextInt(json.length + 1);
        int end = from + random.nextInt(json.length - from + 1);

        assertThat(token.lastIndexIn(json, from, end))
            .as("%s in %s", name, new String(json, from, end - from, UTF_8))
            .isEqualTo(lastIndex(name, json, from, end));
      }
    }
  }
}
