package io.eventfamily.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is read for the verdict, and once more only where that is not "valid". */
class VerdictPassTest {

  private static final String ENVELOPE =
      "\"event_id\":\"d9428888-122b-11e1-b85c-61cd3cbb3210\","
          + "\"timestamp\":\"2026-01-15T10:30:00Z\",\"event_type\":\"note.erased\"";
  private static final String PAYLOAD = "\"payload\":{\"lines\":3}";

  private final AtomicInteger readings = new AtomicInteger();
  private final NoteEvents.Codec codec =
      new NoteEvents.Codec(
          NoteEvent.Codec::write,
          in -> {
            readings.incrementAndGet();
            return NoteEvent.Codec.read(in);
          });

  @BeforeEach
  void countFromZero() {
    readings.set(0);
  }

  private Decoded<NoteEvent> decode(String json) {
    return codec.decode(json.getBytes(UTF_8));
  }

  @Test
  void readsAValidDocumentOnce() {
    assertThat(decode("{" + ENVELOPE + "," + PAYLOAD + "}"))
        .isEqualTo(new Decoded.Valid<>(NoteEvents.erased(3)));
    assertThat(readings).hasValue(1);

    codec.fromJson("{" + PAYLOAD + "," + ENVELOPE + "}");
    assertThat(readings).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5", "{}", "{ENVELOPE}", "{ENVELOPE,\"payload\":{\"lines\":\"3\"}}"})
  void readsAnInvalidDocumentTwice(String json) {
    String document = json.replace("ENVELOPE", ENVELOPE);

    assertThat(decode(document)).isInstanceOf(Decoded.Invalid.class);
    assertThat(readings).hasValue(2);
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(() -> codec.fromJson(document));
    assertThat(readings).hasValue(4);
  }

  @Test
  void readsADocumentOfAnUnknownTypeTwice() {
    assertThat(decode("{" + ENVELOPE.replace("erased", "torn") + "," + PAYLOAD + "}"))
        .isInstanceOf(Decoded.Unknown.class);
    assertThat(readings).hasValue(2);
  }

  @Test
  void readsWhatIsNotJsonOnceAsThereIsNothingElseToSay() {
    assertThat(decode("{" + ENVELOPE + ",\"payload\":{\"lines\":x}}"))
        .isInstanceOf(Decoded.Invalid.class);
    assertThat(readings).hasValue(1);
  }

  @Test
  void looksForTheEndOfTheDocumentInTheFirstReading() {
    assertThat(decode("{" + ENVELOPE + "," + PAYLOAD + "}}")).isInstanceOf(Decoded.Invalid.class);
    assertThat(readings).hasValue(1);
  }

  // The verdict is not taken back where a value occurs again, and so is not the last word.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"event_id\":5,ENVELOPE,PAYLOAD}",
        "{\"event_id\":\"x\",ENVELOPE,PAYLOAD}",
        "{\"timestamp\":null,ENVELOPE,PAYLOAD}",
        "{\"event_type\":\"note.torn\",ENVELOPE,PAYLOAD}",
        "{\"event_type\":7,ENVELOPE,PAYLOAD}",
        "{ENVELOPE,\"payload\":null,PAYLOAD}",
        "{ENVELOPE,\"payload\":{\"lines\":\"x\",\"lines\":3}}",
        "{ENVELOPE,\"payload\":{\"lines\":[1],\"lines\":2147483648,\"lines\":3}}",
        "{\"event_type\":\"note.written\",\"payload\":{\"text\":1},ENVELOPE,PAYLOAD}",
        "{\"event_type\":\"note.written\",\"event_id\":\"\",PAYLOAD,ENVELOPE}"
      })
  void findsADocumentValidWhoseLastValuesAre(String json) {
    String document = json.replace("ENVELOPE", ENVELOPE).replace("PAYLOAD", PAYLOAD);

    assertThat(decode(document)).isEqualTo(new Decoded.Valid<>(NoteEvents.erased(3)));
    assertThat(codec.fromJson(document)).isEqualTo(NoteEvents.erased(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ENVELOPE,PAYLOAD,\"event_id\":5}|/event_id",
        "{ENVELOPE,PAYLOAD,\"payload\":{\"lines\":null}}|/payload/lines",
        "{ENVELOPE,\"payload\":{\"lines\":3,\"lines\":\"x\"}}|/payload/lines"
      })
  void findsADocumentInvalidWhoseLastValuesAreNot(String json, String pointer) {
    String document = json.replace("ENVELOPE", ENVELOPE).replace("PAYLOAD", PAYLOAD);

    assertThat(((Decoded.Invalid<NoteEvent>) decode(document)).violations())
        .extracting(Violation::pointer)
        .isEqualTo(List.of(pointer));
  }
}
