package io.eventfamily.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EscapedTextTest {

  private static final String VALUE = "\u001f\"\u00e9\uD83D\uDE00";
  private static final String ESCAPED = "\\u001f\\\"\u00e9\uD83D\uDE00";

  private final EscapedText text = new EscapedText(VALUE) {};

  @Test
  void isTheTextItselfToThoseWhoAskForThat() throws IOException {
    assertThat(text.getValue()).isEqualTo(VALUE);
    assertThat(text).hasToString(VALUE);
    assertThat(text.charLength()).isEqualTo(VALUE.length());
    assertThat(text.asUnquotedUTF8()).isEqualTo(VALUE.getBytes(UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(text.writeUnquotedUTF8(out)).isEqualTo(out.size());
    assertThat(out.toString(UTF_8)).isEqualTo(VALUE);
  }

  @Test
  void escapesWhatHasToBe() throws IOException {
    assertThat(text.asQuotedChars()).isEqualTo(ESCAPED.toCharArray());
    assertThat(text.asQuotedUTF8()).isEqualTo(ESCAPED.getBytes(UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(text.writeQuotedUTF8(out)).isEqualTo(out.size());
    assertThat(out.toString(UTF_8)).isEqualTo(ESCAPED);
  }

  @Test
  void fillsTheRoomThatItNeedsAndNoMore() {
    int chars = ESCAPED.length();
    char[] quoted = new char[chars + 3];
    assertThat(text.appendQuoted(quoted, 3)).isEqualTo(chars);
    assertThat(new String(quoted)).isEqualTo("\0\0\0" + ESCAPED);
    assertThat(text.appendQuoted(quoted, 4)).isNegative();

    char[] unquoted = new char[VALUE.length()];
    assertThat(text.appendUnquoted(unquoted, 0)).isEqualTo(VALUE.length());
    assertThat(new String(unquoted)).isEqualTo(VALUE);
    assertThat(text.appendUnquoted(unquoted, 1)).isNegative();
  }

  @Test
  void fillsTheBytesThatItNeedsAndNoMore() {
    byte[] escaped = ESCAPED.getBytes(UTF_8);
    byte[] quoted = new byte[escaped.length + 3];
    assertThat(text.appendQuotedUTF8(quoted, 3)).isEqualTo(escaped.length);
    assertThat(Arrays.copyOfRange(quoted, 3, quoted.length)).isEqualTo(escaped);

    byte[] value = VALUE.getBytes(UTF_8);
    byte[] unquoted = new byte[value.length];
    assertThat(text.appendUnquotedUTF8(unquoted, 0)).isEqualTo(value.length);
    assertThat(unquoted).isEqualTo(value);

    for (int offset = 4; offset <= quoted.length; offset++) {
      assertThat(text.appendQuotedUTF8(quoted, offset)).isNegative();
    }
    assertThat(text.appendUnquotedUTF8(unquoted, 1)).isNegative();
  }

  @Test
  void fillsAByteBufferWhereThereIsRoom() {
    byte[] escaped = ESCAPED.getBytes(UTF_8);
    ByteBuffer buffer = ByteBuffer.allocate(escaped.length);
    assertThat(text.putQuotedUTF8(buffer)).isEqualTo(escaped.length);
    assertThat(buffer.array()).isEqualTo(escaped);
    assertThat(text.putQuotedUTF8(buffer)).isNegative();

    byte[] value = VALUE.getBytes(UTF_8);
    ByteBuffer plain = ByteBuffer.allocate(value.length);
    assertThat(text.putUnquotedUTF8(plain)).isEqualTo(value.length);
    assertThat(plain.array()).isEqualTo(value);
    assertThat(text.putUnquotedUTF8(plain)).isNegative();
  }
}
