package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.unknown;
import static io.eventfamily.kafka.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.runtime.Decoded;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class DecodedSerializerTest {

  private final EventDeserializer<TaskEvent> deserializer =
      new EventDeserializer<>(TaskEventCodec.INSTANCE);
  private final DecodedSerializer<TaskEvent> serializer =
      new DecodedSerializer<>(TaskEventCodec.INSTANCE);

  @Test
  void writesAnEventAsItsCodecDoes() {
    assertThat(serializer.serialize("t", new Decoded.Valid<>(created())))
        .isEqualTo(TaskEventCodec.INSTANCE.toBytes(created()));
  }

  @Test
  void writesWhatIsNoEventAsItCame() {
    for (byte[] value : new byte[][] {unknown("task.lent"), utf8("{}"), {0, 1, 2}, {}}) {
      assertThat(serializer.serialize("t", deserializer.deserialize("t", value))).isEqualTo(value);
    }
  }

  @Test
  void writesNullAsNull() {
    assertThat(serializer.serialize("t", null)).isNull();
  }

  @Test
  void writesEventsInTheFormatThatIsSet() {
    DecodedSerializer<TaskEvent> configured = new DecodedSerializer<>();
    configured.configure(
        Map.of("eventfamily.codecs", TaskEventCodec.class, "eventfamily.headers", true), false);
    Headers headers = new RecordHeaders();

    configured.serialize("t", headers, new Decoded.Valid<>(created()));

    assertThat(headers.lastHeader("event_type").value()).asString().isEqualTo("task.created");
  }

  @Test
  void saysThatItIsNotConfigured() {
    assertThatThrownBy(
            () -> new DecodedSerializer<TaskEvent>().serialize("t", new Decoded.Valid<>(created())))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("eventfamily.codecs");
  }
}
