package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.Violation;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are what is left of a buffer. */
class JsonEventCodecBuffersTest {

  private static final NoteEvent EVENT = NoteEvents.written("é\ud83d\ude00", List.of("a"));
  private static final String UNKNOWN =
      "{\"event_type\":\"note.torn\",\"payload\":{},\"timestamp\":\"2026-01-15T10:30:00Z\","
          + "\"event_id\":\"d9428888-122b-11e1-b85c-61cd3cbb3210\"}";

  private final NoteEvent.Codec codec = new NoteEvent.Codec(JsonLimits.defaults());

  /** Ways to put bytes into a buffer, with bytes around them that would go on with them. */
  static Stream<Arguments> buffers() {
    return Stream.of(
        buffer("heap", JsonEventCodecBuffersTest::heap),
        buffer("slice of heap", json -> heap(json).slice()),
        buffer("slice of a slice of heap", JsonEventCodecBuffersTest::sliceOfSlice),
        buffer("duplicate of heap", json -> heap(json).duplicate()),
        buffer("read-only heap", json -> heap(json).asReadOnlyBuffer()),
        buffer("direct", JsonEventCodecBuffersTest::direct),
        buffer("slice of direct", json -> direct(json).slice()),
        buffer("read-only direct", json -> direct(json).asReadOnlyBuffer()),
        buffer("all of an array", ByteBuffer::wrap));
  }

  private static Arguments buffer(String name, Function<byte[], ByteBuffer> make) {
    return Arguments.of(name, make);
  }

  private static ByteBuffer filled(ByteBuffer buffer, byte[] json) {
    buffer.put("7{\"".getBytes(UTF_8)).put(json).put("}\"9".getBytes(UTF_8));
    return buffer.position(3).limit(3 + json.length);
  }

  private static ByteBuffer heap(byte[] json) {
    return filled(ByteBuffer.allocate(json.length + 6), json);
  }

  private static ByteBuffer direct(byte[] json) {
    return filled(ByteBuffer.allocateDirect(json.length + 6), json);
  }

  private static ByteBuffer sliceOfSlice(byte[] json) {
    ByteBuffer slice = ByteBuffer.allocate(json.length + 20).position(5).slice();
    ByteBuffer inner = filled(slice.position(4).slice(), json);
    assertThat(inner.arrayOffset()).isEqualTo(9);
    return inner;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("buffers")
  void areReadAndStayWhereTheyAre(String name, Function<byte[], ByteBuffer> make) {
    ByteBuffer buffer = make.apply(codec.toBytes(EVENT));
    ByteBuffer before = buffer.duplicate();

    assertThat(codec.fromBuffer(buffer)).isEqualTo(EVENT);
    assertThat(codec.decodeBuffer(buffer)).isEqualTo(new Decoded.Valid<>(EVENT));
    assertThat(codec.fromBuffer(buffer)).as("once more").isEqualTo(EVENT);
    assertThat(buffer.position()).isEqualTo(before.position());
    assertThat(buffer.limit()).isEqualTo(before.limit());
    assertThat(buffer).as("the bytes").isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("buffers")
  void areTheBytesOfWhatIsInvalidOrUnknown(String name, Function<byte[], ByteBuffer> make) {
    for (String json : List.of("{\"event_type\":5}", "{]", "", "12")) {
      ByteBuffer buffer = make.apply(json.getBytes(UTF_8));
      int position = buffer.position();

      Decoded.Invalid<NoteEvent> invalid = invalid(codec.decodeBuffer(buffer));

      assertThat(invalid.json()).isEqualTo(json.getBytes(UTF_8));
      assertThat(invalid.violations()).isEqualTo(violations(json));
      assertThatExceptionOfType(InvalidEventException.class)
          .isThrownBy(() -> codec.fromBuffer(buffer))
          .satisfies(e -> assertThat(e.violations()).isEqualTo(violations(json)));
      assertThat(buffer.position()).isEqualTo(position);
    }
    assertThat(codec.decodeBuffer(make.apply(UNKNOWN.getBytes(UTF_8))))
        .asInstanceOf(type(Decoded.Unknown.class))
        .satisfies(unknown -> assertThat(unknown.json()).isEqualTo(UNKNOWN.getBytes(UTF_8)));
  }

  private static Decoded.Invalid<NoteEvent> invalid(Decoded<NoteEvent> decoded) {
    assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
    return (Decoded.Invalid<NoteEvent>) decoded;
  }

  private List<Violation> violations(String json) {
    return invalid(codec.decode(json.getBytes(UTF_8))).violations();
  }

  @Test
  void areCopiedSoThatTheyCanBeUsedAgain() {
    byte[] json = UNKNOWN.getBytes(UTF_8);
    for (ByteBuffer buffer : List.of(heap(json), heap(json).slice(), direct(json))) {
      Decoded<NoteEvent> decoded = codec.decodeBuffer(buffer);
      buffer.put(new byte[json.length]);

      assertThat(decoded)
          .asInstanceOf(type(Decoded.Unknown.class))
          .satisfies(unknown -> assertThat(unknown.json()).isEqualTo(json));
    }
  }

  @Test
  void areReadAtEachPosition() {
    byte[] json = codec.toBytes(EVENT);
    byte[] all = new byte[json.length + 20];
    for (int position = 0; position <= 20; position++) {
      Arrays.fill(all, (byte) '1');
      System.arraycopy(json, 0, all, position, json.length);

      assertThat(codec.fromBuffer(ByteBuffer.wrap(all, position, json.length))).isEqualTo(EVENT);
    }
  }

  @Test
  void areNotNull() {
    assertThatNullPointerException().isThrownBy(() -> codec.fromBuffer(null));
    assertThatNullPointerException().isThrownBy(() -> codec.decodeBuffer(null));
  }
}
