package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.placed;
import static io.eventfamily.kafka.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The official SDK reads what is written here, and what it writes is read here. */
class CloudEventsSdkTest {

  @ParameterizedTest
  @EnumSource(names = {"CLOUDEVENTS_STRUCTURED", "CLOUDEVENTS_BINARY"})
  void readsWhatIsWrittenHere(EventFormat format) throws Exception {
    EventSerializer<OrderEvent> serializer = new EventSerializer<>(OrderEventCodec.INSTANCE);
    serializer.configure(
        Map.of(
            "eventfamily.format", format.settingName(),
            "eventfamily.cloudevents.source", "/services/tests",
            "eventfamily.cloudevents.dataschema", "https://example.com/{type}/{version}"),
        false);
    Headers headers = new RecordHeaders();
    headers.add("traceparent", utf8("00-a-b-01"));
    byte[] value = serializer.serialize("t", headers, placed());

    CloudEvent event;
    try (CloudEventDeserializer sdk = new CloudEventDeserializer()) {
      event = sdk.deserialize("t", headers, value);
    }

    assertThat(event.getId()).isEqualTo(placed().eventId().toString());
    assertThat(event.getType()).isEqualTo("order.placed");
    assertThat(event.getSource()).isEqualTo(URI.create("/services/tests"));
    assertThat(event.getTime()).isEqualTo(placed().timestamp().atOffset(ZoneOffset.UTC));
    assertThat(event.getSubject()).isEqualTo("o-1");
    assertThat(event.getDataContentType()).isEqualTo("application/json");
    assertThat(event.getDataSchema())
        .isEqualTo(URI.create("https://example.com/order.placed/1.2.0"));
    assertThat(event.getExtensionNames())
        .containsExactlyInAnyOrder(
            "schemaversion", "partitionkey", "tenantid", "attempt", "replayed", "traceparent");
    assertThat(event.getExtension("tenantid")).isEqualTo("acme");
    assertThat(Objects.toString(event.getExtension("attempt"))).isEqualTo("3");
    assertThat(Objects.toString(event.getExtension("replayed"))).isEqualTo("true");
    CloudEventData data = event.getData();
    assertThat(OrderEventCodec.INSTANCE.fromBytes(data.toBytes())).isEqualTo(placed());
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void wroteWhatIsReadHere(Encoding encoding) {
    EventDeserializer<Event<?>> deserializer =
        new EventDeserializer<>(List.of(TaskEventCodec.INSTANCE, OrderEventCodec.INSTANCE));
    CloudEvent whole =
        sdkEvent("task.created")
            .withData("application/json", TaskEventCodec.INSTANCE.toBytes(created()))
            .build();
    CloudEvent payload =
        sdkEvent("order.placed")
            .withExtension("tenantid", "acme")
            .withExtension("attempt", 3)
            .withExtension("replayed", true)
            .withExtension("schemaversion", "1.2.0")
            .withData("application/json", utf8("{\"order_id\":\"o-1\",\"total\":\"9.90\"}"))
            .build();

    Headers first = new RecordHeaders();
    Headers second = new RecordHeaders();
    assertThat(deserializer.deserialize("t", first, written(whole, encoding, first)))
        .isEqualTo(new Decoded.Valid<>(created()));
    assertThat(deserializer.deserialize("t", second, written(payload, encoding, second)))
        .isEqualTo(new Decoded.Valid<>(placed().toBuilder().userEmail(null).build()));
  }

  private static CloudEventBuilder sdkEvent(String type) {
    return CloudEventBuilder.v1()
        .withId(Samples.EVENT_ID.toString())
        .withSource(URI.create("/other"))
        .withType(type)
        .withTime(Samples.TIME.atOffset(ZoneOffset.UTC));
  }

  private static byte[] written(CloudEvent event, Encoding encoding, Headers headers) {
    try (CloudEventSerializer sdk = new CloudEventSerializer()) {
      sdk.configure(
          Map.of(
              CloudEventSerializer.ENCODING_CONFIG,
              encoding,
              CloudEventSerializer.EVENT_FORMAT_CONFIG,
              JsonFormat.CONTENT_TYPE),
          false);
      return sdk.serialize("t", headers, event);
    }
  }
}
