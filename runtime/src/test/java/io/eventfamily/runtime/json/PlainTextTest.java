package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final String VALUE = "2026-01-15T10:30:00Z";

  private final PlainText text = new PlainText(Instant.parse(VALUE)) {};

  @Test
  void isTheTextOfAUuid() {
    String uuid = "5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11";

    assertThat(new PlainText(UUID.fromString(uuid)) {}).hasToString(uuid);
  }

  @Test
  void isTheTextToThoseWhoAskForIt() throws IOException {
    assertThat(text).hasToString(VALUE);
    assertThat(text.getValue()).isEqualTo(VALUE);
    assertThat(text.charLength()).isEqualTo(VALUE.length());
    assertThat(text.asQuotedChars()).isEqualTo(VALUE.toCharArray());
    assertThat(text.asQuotedUTF8()).isEqualTo(VALUE.getBytes(UTF_8));
    assertThat(text.asUnquotedUTF8()).isEqualTo(VALUE.getBytes(UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(text.writeQuotedUTF8(out) + text.writeUnquotedUTF8(out)).isEqualTo(out.size());
    assertThat(out.toString(UTF_8)).isEqualTo(VALUE + VALUE);
  }

  @Test
  void fillsTheRoomThatItNeedsAndNoMore() {
    int length = VALUE.length();
    char[] chars = new char[length + 3];
    assertThat(text.appendQuoted(chars, 3)).isEqualTo(length);
    assertThat(new String(chars)).isEqualTo("\0\0\0" + VALUE);
    assertThat(text.appendUnquoted(chars, 4)).isNegative();

    byte[] bytes = new byte[length + 3];
    assertThat(text.appendQuotedUTF8(bytes, 3)).isEqualTo(length);
    assertThat(Arrays.copyOfRange(bytes, 3, bytes.length)).isEqualTo(VALUE.getBytes(UTF_8));
    assertThat(text.appendUnquotedUTF8(bytes, 4)).isNegative();

    assertThat(text.putQuotedUTF8(ByteBuffer.allocate(length))).isEqualTo(length);
    assertThat(text.putUnquotedUTF8(ByteBuffer.allocate(length - 1))).isNegative();
  }
}
