package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.JsonLimits;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * A part of an array, and what is left of a buffer, are copied where they are no valid event,
 * though they are all that there is: whoever hands over parts uses the memory again.
 */
class JsonEventCodecCopiesTest {

  private static final String INVALID = "{\"event_type\":5}";

  private final NoteEvent.Codec codec = new NoteEvent.Codec(JsonLimits.defaults());
  private final byte[] json = INVALID.getBytes(UTF_8);

  private void assertKeepsItsBytes(Decoded<NoteEvent> decoded) {
    Arrays.fill(json, (byte) 'x');

    assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
    assertThat(new String(((Decoded.Invalid<NoteEvent>) decoded).json(), UTF_8)).isEqualTo(INVALID);
  }

  // The array itself was kept where the part was all of it.
  @Test
  void copiesAPartThatIsAllOfTheArray() {
    assertKeepsItsBytes(codec.decode(json, 0, json.length));
  }

  // The array itself was kept where what was left was all of it.
  @Test
  void copiesABufferThatIsAllOfItsArray() {
    assertKeepsItsBytes(codec.decodeBuffer(ByteBuffer.wrap(json)));
  }

  @Test
  void keepsAnArrayThatIsHandedOverAsAWhole() {
    assertThat(((Decoded.Invalid<NoteEvent>) codec.decode(json)).json()).isSameAs(json);
  }

  // The message was the virtual machine's own, about a field of a class that nobody knows.
  @Test
  void namesTheBufferThatIsNullAsItNamesOtherArguments() {
    assertThatNullPointerException().isThrownBy(() -> codec.fromBuffer(null)).withMessage("json");
    assertThatNullPointerException().isThrownBy(() -> codec.decodeBuffer(null)).withMessage("json");
  }
}
