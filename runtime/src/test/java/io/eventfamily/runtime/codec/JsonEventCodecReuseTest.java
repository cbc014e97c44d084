package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buffers are used again and again, and nothing of one event shows in another. */
class JsonEventCodecReuseTest {

  private static final int MAX_BYTES_KEPT = 1 << 20;

  private final NoteEvent.Codec codec = new NoteEvent.Codec(JsonLimits.defaults());
  private final NoteEvent small = NoteEvents.written("é", List.of("a"));
  private final String smallJson = codec.toJson(small);

  /** Notes how large the arrays are that events are written from. */
  private static final class MeasuringStream extends OutputStream {

    private final List<Integer> sizes = new ArrayList<>();

    @Override
    public void write(int octet) {
      sizes.add(1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
      sizes.add(octets.length);
    }
  }

  @Test
  void writesEventsOfAllSizesAsIfEachWereTheFirst() {
    Random random = new Random(20260115);
    for (int round = 0; round < 300; round++) {
      NoteEvent event = NoteEvents.random(random, random.nextInt(round % 50 == 0 ? 20_000 : 50));
      String json = codec.toJson(event);

      assertThat(codec.fromJson(json)).isEqualTo(event);
      assertThat(new String(codec.toBytes(event), UTF_8)).isEqualTo(json);
    }
  }

  private final NoteEvents.Codec withEventsInside =
      new NoteEvents.Codec(
          (out, event) -> {
            out.beginArray();
            out.writeString(codec.toJson(small));
            NoteEvent.Codec.write(out, event);
            out.writeString(new String(codec.toBytes(NoteEvents.erased(7)), UTF_8));
            out.endArray();
          },
          NoteEvent.Codec::read);

  @Test
  void writesAnEventInTheMiddleOfAnother() {
    NoteEvent event = NoteEvents.written("outer \ud83d\ude00", Collections.nCopies(200, "ü"));
    String expected =
        "["
            + quoted(smallJson)
            + ","
            + codec.toJson(event)
            + ","
            + quoted(codec.toJson(NoteEvents.erased(7)))
            + "]";

    for (int round = 0; round < 10; round++) {
      assertThat(withEventsInside.toJson(event)).isEqualTo(expected);
      assertThat(new String(withEventsInside.toBytes(event), UTF_8)).isEqualTo(expected);
    }
  }

  private static String quoted(String json) {
    return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 100})
  void writesEventsInsideOfEachOtherToAnyDepth(int depth) {
    AtomicInteger level = new AtomicInteger();
    NoteEvents.Codec[] self = new NoteEvents.Codec[1];
    self[0] =
        new NoteEvents.Codec(
            (out, event) -> {
              out.beginArray();
              out.writeInt(level.get());
              if (level.incrementAndGet() < depth) {
                out.writeInt(self[0].toBytes(event).length);
              }
              out.writeString("é");
              out.endArray();
            },
            NoteEvent.Codec::read);
    String expected = "[%d,\"é\"]".formatted(depth - 1);
    for (int outer = depth - 2; outer >= 0; outer--) {
      expected = "[%d,%d,\"é\"]".formatted(outer, expected.getBytes(UTF_8).length);
    }

    assertThat(self[0].toJson(small)).isEqualTo(expected);
  }

  @Test
  void readsAnEventInTheMiddleOfAnother() {
    NoteEvents.Codec outer =
        new NoteEvents.Codec(
            NoteEvent.Codec::write,
            in -> {
              assertThat(codec.fromJson(smallJson)).isEqualTo(small);
              NoteEvent event = NoteEvent.Codec.read(in);
              assertThat(codec.decode("{\"é\\n\":".getBytes(UTF_8)))
                  .isInstanceOf(Decoded.Invalid.class);
              return event;
            });
    NoteEvent event = NoteEvents.written("\ud83d\ude00\n", List.of("é", "\\"));

    assertThat(outer.fromBytes(codec.toBytes(event))).isEqualTo(event);
  }

  private static void writeALotAndThrow(JsonWriter out, NoteEvent event, Throwable thrown) {
    NoteEvent.Codec.write(out, event);
    out.beginObject();
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 100_000, 500_000})
  void leavesNothingOfAnEventThatCouldNotBeWritten(int tags) throws IOException {
    NoteEvent large = NoteEvents.random(new Random(tags), tags);
    NoteEvents.Codec throwing =
        new NoteEvents.Codec(
            (out, event) -> writeALotAndThrow(out, event, new IllegalStateException("no")),
            NoteEvent.Codec::read);
    NoteEvents.Codec failing =
        new NoteEvents.Codec(
            (out, event) -> writeALotAndThrow(out, event, new StackOverflowError()),
            NoteEvent.Codec::read);
    MeasuringStream stream = new MeasuringStream();

    assertThatIllegalStateException().isThrownBy(() -> throwing.toBytes(large)).withMessage("no");
    assertThat(codec.toJson(small)).isEqualTo(smallJson);
    assertThatIllegalStateException().isThrownBy(() -> throwing.toJson(large));
    assertThat(new String(codec.toBytes(small), UTF_8)).isEqualTo(smallJson);
    assertThatIllegalStateException().isThrownBy(() -> throwing.write(large, stream));
    assertThat(codec.toJson(NoteEvents.erased(1))).endsWith("{\"lines\":1}}");
    assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> failing.toJson(large));
    assertThat(codec.toJson(small)).isEqualTo(smallJson);

    assertThat(stream.sizes).as("nothing is written of half an event").isEmpty();
    codec.write(small, stream);
    assertThat(stream.sizes).singleElement().satisfies(JsonEventCodecReuseTest::isNotTooLarge);
  }

  private static void isNotTooLarge(int bytes) {
    assertThat(bytes).isLessThanOrEqualTo(MAX_BYTES_KEPT);
  }

  @Test
  void keepsNoBufferOfMoreThanAMegabyte() throws IOException {
    NoteEvent large = NoteEvents.written("x", List.of("x".repeat(3 << 20)));
    MeasuringStream stream = new MeasuringStream();
    codec.write(large, stream);
    codec.write(small, stream);
    codec.toJson(large);
    codec.write(small, stream);

    assertThat(stream.sizes).hasSize(3);
    assertThat(stream.sizes.get(0)).isGreaterThan(3 << 20);
    assertThat(stream.sizes.subList(1, 3)).allSatisfy(JsonEventCodecReuseTest::isNotTooLarge);
  }
}
