package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that are written to a stream, and as text. */
class JsonEventCodecStreamTest {

  private final NoteEvent.Codec codec = new NoteEvent.Codec(JsonLimits.defaults());

  /** Notes what is done to it. */
  private static final class NotingStream extends OutputStream {

    private final List<String> calls = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int octet) {
      calls.add("write one");
      bytes.write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
      calls.add("write");
      bytes.write(octets, offset, length);
    }

    @Override
    public void flush() {
      calls.add("flush");
    }

    @Override
    public void close() {
      calls.add("close");
    }
  }

  private static final class FailingStream extends OutputStream {

    @Override
    public void write(int octet) throws IOException {
      throw new IOException("full");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 10_000, 100_000})
  void getAllBytesInOneCallAndAreNeitherFlushedNorClosed(int tags) throws IOException {
    NoteEvent event = NoteEvents.random(new Random(tags), tags);
    NotingStream out = new NotingStream();
    codec.write(event, out);

    assertThat(out.calls).containsExactly("write");
    assertThat(out.bytes.toString(UTF_8)).isEqualTo(new String(codec.toBytes(event), UTF_8));
  }

  @Test
  void getOneEventBehindTheOther() throws IOException {
    NotingStream out = new NotingStream();
    codec.write(NoteEvents.erased(1), out);
    out.write('\n');
    codec.write(NoteEvents.written("é", List.of()), out);

    assertThat(out.bytes.toString(UTF_8))
        .isEqualTo(
            codec.toJson(NoteEvents.erased(1))
                + '\n'
                + codec.toJson(NoteEvents.written("é", List.of())));
  }

  @Test
  void failAsTheyFailAndLeaveNothingForTheNextEvent() throws IOException {
    NoteEvent event = NoteEvents.written("é", List.of("a"));
    byte[] expected = codec.toBytes(event);
    for (int round = 0; round < 20; round++) {
      assertThatIOException()
          .isThrownBy(
              () ->
                  codec.write(
                      NoteEvents.written("other", Collections.nCopies(500, "ü")),
                      new FailingStream()))
          .withMessage("full");
      NotingStream out = new NotingStream();
      codec.write(event, out);

      assertThat(out.bytes.toByteArray()).isEqualTo(expected);
      assertThat(codec.toBytes(event)).isEqualTo(expected);
    }
  }

  @Test
  void areNotNullAndGetNoNull() {
    NotingStream out = new NotingStream();

    assertThatNullPointerException().isThrownBy(() -> codec.write(null, out)).withMessage("event");
    assertThatNullPointerException()
        .isThrownBy(() -> codec.write(NoteEvents.erased(1), null))
        .withMessage("out");
    assertThat(out.calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "é",
        "ÿ",
        "€",
        "\ud83d\ude00",
        "\u0000",
        "\u001f\"\\",
        "\uffff",
        "aé€\ud83d\ude00\n"
      })
  void haveTheTextOfTheirBytes(String text) {
    for (int length = 1; length < 2_000; length += 97) {
      NoteEvent event = NoteEvents.written("x", List.of(text.repeat(length), "end"));

      assertThat(codec.toJson(event)).isEqualTo(new String(codec.toBytes(event), UTF_8));
      assertThat(codec.fromJson(codec.toJson(event))).isEqualTo(event);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83d", "\ud83db", "é\ude00€", "?\ud83d"})
  void areNotReadFromTextWithHalfOfASurrogatePair(String half) {
    String json = codec.toJson(NoteEvents.written("x", List.of("HALF", "a\ud83d\ude00")));

    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> codec.fromJson(json.replace("HALF", half)))
        .withMessageContaining("is not JSON: half of a surrogate pair at line 1 column 14");
    for (String broken : List.of(json + half, half + json, json.replace("{", half))) {
      assertThatExceptionOfType(InvalidEventException.class)
          .isThrownBy(() -> codec.fromJson(broken))
          .withMessageContaining("is not JSON: expected");
    }
  }
}
