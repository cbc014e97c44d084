package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.placed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventfamily.runtime.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class EventSerializerTest {

  private final Headers headers = new RecordHeaders();

  @Test
  void writesWhatTheCodecWritesAndNoHeaders() {
    EventSerializer<TaskEvent> serializer = new EventSerializer<>(TaskEventCodec.INSTANCE);

    assertThat(serializer.serialize("t", headers, created()))
        .isEqualTo(TaskEventCodec.INSTANCE.toBytes(created()));
    assertThat(serializer.serialize("t", created()))
        .isEqualTo(TaskEventCodec.INSTANCE.toBytes(created()));
    assertThat(headers).isEmpty();
  }

  @Test
  void writesNullAsNull() {
    EventSerializer<TaskEvent> serializer = new EventSerializer<>(TaskEventCodec.INSTANCE);

    assertThat(serializer.serialize("t", headers, null)).isNull();
    assertThat(serializer.serialize("t", null)).isNull();
  }

  @Test
  void choosesTheCodecByTheTypeOfTheEvent() {
    EventSerializer<Event<?>> serializer =
        new EventSerializer<>(List.of(TaskEventCodec.INSTANCE, OrderEventCodec.INSTANCE));

    assertThat(serializer.serialize("t", placed()))
        .isEqualTo(OrderEventCodec.INSTANCE.toBytes(placed()));
    assertThat(serializer.serialize("t", created()))
        .isEqualTo(TaskEventCodec.INSTANCE.toBytes(created()));
  }

  @Test
  void refusesAnEventThatNoCodecWrites() {
    EventSerializer<Event<?>> serializer = new EventSerializer<>(List.of(OrderEventCodec.INSTANCE));

    assertThatThrownBy(() -> serializer.serialize("t", created()))
        .isInstanceOf(SerializationException.class)
        .hasMessage(
            "No codec writes events of the type task.created. Name that of their family in eventfamily.codecs.");
  }

  @Test
  void refusesToWriteWithoutCodecs() {
    assertThatThrownBy(() -> new EventSerializer<TaskEvent>().serialize("t", created()))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("Set eventfamily.codecs");
  }

  @Test
  void writesTypeAndIdAsHeadersWhereItIsToldTo() {
    EventSerializer<TaskEvent> serializer = new EventSerializer<>(TaskEventCodec.INSTANCE);
    serializer.configure(Map.of("eventfamily.headers", "true"), false);

    serializer.serialize("t", headers, created());
    serializer.serialize("t", headers, created());

    assertThat(
            Arrays.stream(headers.toArray())
                .map(it -> it.key() + "=" + new String(it.value(), UTF_8)))
        .containsExactly("event_type=task.created", "event_id=" + Samples.EVENT_ID);
  }

  @Test
  void takesAwayWhatAnotherCloudEventHasLeft() {
    EventSerializer<TaskEvent> serializer = new EventSerializer<>(TaskEventCodec.INSTANCE);
    headers.add("ce_id", new byte[1]).add("ce_type", new byte[1]).add("mine", new byte[1]);
    headers.add("content-type", "application/cloudevents+json".getBytes(UTF_8));

    serializer.serialize("t", headers, created());

    assertThat(headers).extracting("key").containsExactly("mine");
  }
}
