package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static io.eventfamily.kafka.Samples.placed;
import static io.eventfamily.kafka.Samples.received;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in each format, and that it is read again. */
class EventFormatTest {

  private static final List<Object> CODECS =
      List.of(TaskEventCodec.INSTANCE, OrderEventCodec.INSTANCE, RelayEventCodec.INSTANCE);

  private final EventDeserializer<Event<?>> reader = new EventDeserializer<>();
  private final Headers headers = new RecordHeaders();

  EventFormatTest() {
    reader.configure(Map.of("eventfamily.codecs", CODECS), false);
  }

  @ParameterizedTest
  @EnumSource(EventFormat.class)
  void readsEveryFormat(EventFormat format) {
    for (Event<?> event : List.of(created(), placed(), received())) {
      Headers own = new RecordHeaders();
      byte[] value = writer(format, Map.of()).serialize("t", own, event);

      assertThat(reader.deserialize("t", own, value)).isEqualTo(new Decoded.Valid<>(event));
    }
  }

  @ParameterizedTest
  @EnumSource(EventFormat.class)
  void readsEveryFormatWithoutItsHeaders(EventFormat format) {
    byte[] value = writer(format, Map.of()).serialize("t", headers, created());

    assertThat(reader.deserialize("t", value)).isEqualTo(new Decoded.Valid<>(created()));
    assertThat(writer(format, Map.of()).serialize("t", created())).isEqualTo(value);
  }

  @Test
  void writesAStructuredCloudEvent() {
    byte[] value =
        writer(EventFormat.CLOUDEVENTS_STRUCTURED, Map.of()).serialize("t", headers, placed());

    assertThat(new String(value, UTF_8))
        .isEqualTo(
            """
            {"specversion":"1.0","id":"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11",\
            "source":"/services/tests","type":"order.placed",\
            "time":"2026-01-15T10:30:00.123456Z","subject":"o-1","schemaversion":"1.2.0",\
            "partitionkey":"o-1","tenantid":"acme","attempt":3,"replayed":true,\
            "datacontenttype":"application/json","data":%s}"""
                .formatted(OrderEventCodec.INSTANCE.toJson(placed())));
    assertThat(texts(headers))
        .containsExactly(Map.entry("content-type", "application/cloudevents+json; charset=UTF-8"));
  }

  @Test
  void writesABinaryCloudEvent() {
    Map<String, String> settings =
        Map.of(
            "eventfamily.cloudevents.dataschema",
            "https://schemas.example.com/{family}/{type}/{version}");
    byte[] value =
        writer(EventFormat.CLOUDEVENTS_BINARY, settings).serialize("t", headers, placed());

    assertThat(value).isEqualTo(OrderEventCodec.INSTANCE.toBytes(placed()));
    assertThat(texts(headers))
        .containsExactly(
            Map.entry("content-type", "application/json"),
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_id", "5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11"),
            Map.entry("ce_source", "/services/tests"),
            Map.entry("ce_type", "order.placed"),
            Map.entry("ce_time", "2026-01-15T10:30:00.123456Z"),
            Map.entry("ce_subject", "o-1"),
            Map.entry("ce_schemaversion", "1.2.0"),
            Map.entry("ce_dataschema", "https://schemas.example.com/order/order.placed/1.2.0"),
            Map.entry("ce_partitionkey", "o-1"),
            Map.entry("ce_tenantid", "acme"),
            Map.entry("ce_attempt", "3"),
            Map.entry("ce_replayed", "true"));
  }

  @Test
  void writesWhatAnEventIsCorrelatedByAndTheTraceOfTheRecord() {
    headers.add("traceparent", "00-a-b-01".getBytes(UTF_8));
    headers.add("tracestate", "c=d".getBytes(UTF_8));
    writer(EventFormat.CLOUDEVENTS_BINARY, Map.of()).serialize("t", headers, created());

    assertThat(texts(headers))
        .contains(
            Map.entry("ce_correlationid", Samples.CORRELATION_ID.toString()),
            Map.entry("ce_causationid", Samples.CAUSATION_ID.toString()),
            Map.entry("ce_traceparent", "00-a-b-01"),
            Map.entry("ce_tracestate", "c=d"),
            Map.entry("traceparent", "00-a-b-01"));
  }

  @Test
  void leavesOutWhatCloudEventsHasNoPlaceFor() {
    OrderEvent event =
        placed().toBuilder()
            .tenantId("a\nb")
            .payload(((OrderPlacedPayload) placed().payload()).withOrderId(""))
            .build();
    writer(EventFormat.CLOUDEVENTS_BINARY, Map.of()).serialize("t", headers, event);

    assertThat(texts(headers))
        .doesNotContainKeys("ce_tenantid", "ce_subject", "ce_partitionkey", "ce_useremail");
  }

  @Test
  void givesNoSchemaToAnEventWithoutAVersion() {
    Map<String, String> settings =
        Map.of("eventfamily.cloudevents.dataschema", "https://schemas.example.com/{version}");
    writer(EventFormat.CLOUDEVENTS_BINARY, settings).serialize("t", headers, created());

    assertThat(texts(headers)).doesNotContainKey("ce_dataschema");
  }

  private static EventSerializer<Event<?>> writer(EventFormat format, Map<String, ?> further) {
    Map<String, Object> settings = new HashMap<>(further);
    settings.put("eventfamily.codecs", CODECS);
    settings.put("eventfamily.format", format.settingName());
    settings.put("eventfamily.cloudevents.source", "/services/tests");
    EventSerializer<Event<?>> serializer = new EventSerializer<>();
    serializer.configure(settings, false);
    return serializer;
  }

  private static Map<String, String> texts(Headers headers) {
    Map<String, String> texts = new LinkedHashMap<>();
    headers.forEach(it -> texts.put(it.key(), new String(it.value(), UTF_8)));
    return texts;
  }
}
