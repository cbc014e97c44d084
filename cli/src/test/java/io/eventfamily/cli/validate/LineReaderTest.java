package io.eventfamily.cli.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static final String TOO_LONG = "(too long)";

  private static List<String> lines(InputStream in, int maxLength) throws IOException {
    LineReader reader = new LineReader(in, maxLength);
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      lines.add(
          reader.isTooLong() ? TOO_LONG : new String(reader.line(), 0, reader.length(), UTF_8));
      assertThat(reader.number()).isEqualTo(lines.size());
    }
    return lines;
  }

  private static List<String> lines(String text) throws IOException {
    return lines(new ByteArrayInputStream(text.getBytes(UTF_8)), 100);
  }

  @Test
  void linesEndAsOnAnySystem() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).containsExactly("");
    assertThat(lines("a\n\nb")).containsExactly("a", "", "b");
    assertThat(lines("a\r\nb\r\n")).containsExactly("a", "b");
    assertThat(lines("a\rb")).containsExactly("a\rb");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(lines("\ufeffa\n\ufeffb")).containsExactly("a", "\ufeffb");
  }

  @Test
  void aLineThatIsTooLongIsNotKept() throws IOException {
    String longest = "x".repeat(100);
    assertThat(lines(longest + "\n" + longest + "x\n" + "y".repeat(1_000_000) + "\nz"))
        .containsExactly(longest, TOO_LONG, TOO_LONG, "z");
  }

  @Test
  void anyPiecesGiveTheSameLines() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < 300; number++) {
      text.append("x".repeat(random.nextInt(2_000))).append('\n');
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    InputStream pieces =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(700)));
          }
        };

    assertThat(lines(pieces, 10_000)).isEqualTo(Arrays.asList(text.toString().split("\n")));
  }

  @Test
  void anEndlessLineNeedsNoMemory() throws IOException {
    long bytes = 3L * Integer.MAX_VALUE / 2;
    InputStream endless =
        new InputStream() {
          private long left = bytes;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(left, length);
            left -= count;
            return count == 0 ? -1 : count;
          }
        };
    LineReader reader = new LineReader(endless, 1_000_000);

    assertThat(reader.next()).isTrue();
    assertThat(reader.isTooLong()).isTrue();
    assertThat(reader.line()).hasSizeLessThanOrEqualTo(1_000_000);
    assertThat(reader.bytesRead()).isEqualTo(bytes);
    assertThat(reader.next()).isFalse();
  }

  @Test
  void onlyWhiteSpaceIsBlank() throws IOException {
    LineReader reader =
        new LineReader(new ByteArrayInputStream(" \t\n\u00a0\n".getBytes(ISO_8859_1)), 10);
    reader.next();
    assertThat(reader.isBlank()).isTrue();
    reader.next();
    assertThat(reader.isBlank()).isFalse();
  }
}
