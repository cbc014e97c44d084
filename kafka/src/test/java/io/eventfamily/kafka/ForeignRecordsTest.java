package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.placed;
import static io.eventfamily.kafka.Samples.received;
import static io.eventfamily.kafka.Samples.utf8;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.Violation;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** Records that others have written. */
class ForeignRecordsTest {

  private static final String ORDER = OrderEventCodec.INSTANCE.toJson(placed());

  /** The payload of {@link #ORDER} alone. */
  private static final String PAYLOAD = "{\"order_id\":\"o-1\",\"total\":\"9.90\"}";

  private final EventDeserializer<Event<?>> reader =
      new EventDeserializer<>(
          List.of(TaskEventCodec.INSTANCE, OrderEventCodec.INSTANCE, RelayEventCodec.INSTANCE));

  @Test
  void readsWhatDaprWritesWithoutAContentType() {
    String dapr =
        "{\"data\":"
            + ORDER
            + ",\"datacontenttype\":\"application/json\",\"id\":\"x\",\"pubsubname\":\"p\",\"source\":\"orders\","
            + "\"specversion\":\"1.0\",\"time\":\"2026-01-15T10:30:00Z\",\"topic\":\"order-events\","
            + "\"traceid\":\"\",\"traceparent\":\"\",\"tracestate\":\"\",\"type\":\"com.dapr.event.sent\"}";

    assertOrder(null, utf8(dapr));
  }

  @Test
  void readsACloudEventWhoseVersionStandsFirstOrLast() {
    assertOrder(null, utf8("{ \"specversion\" : \"1.0\", \"data\" : " + ORDER + " } "));
    assertOrder(null, utf8("{\"id\":\"x\",\"data\":" + ORDER + ",\"specversion\":\"1.0\"}"));
  }

  @Test
  void readsAnEventThatIsTextOrBase64InACloudEvent() {
    String text = ORDER.replace("\"", "\\\"");
    String base64 = Base64.getEncoder().encodeToString(utf8(ORDER));

    assertOrder(null, utf8("{\"specversion\":\"1.0\",\"data\":\"" + text + "\"}"));
    assertOrder(null, utf8("{\"specversion\":\"1.0\",\"data_base64\":\"" + base64 + "\"}"));
  }

  @Test
  void readsTheFramingsOfSchemaRegistries() {
    byte[] json = utf8(ORDER);
    Headers header = new RecordHeaders().add("__value_schema_id", new byte[] {1, 2});

    assertOrder(null, framed(new byte[] {0, 0, 0, 1, 2}, json));
    assertOrder(null, framed(new byte[] {1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6}, json));
    assertOrder(header, json);
    assertOrder(
        null, framed(new byte[5], utf8("{\"specversion\":\"1.0\",\"data\":" + ORDER + "}")));
  }

  @Test
  void keepsTheFramingOfWhatIsNotValid() {
    byte[] framed = framed(new byte[5], Samples.unknown("else.happened"));

    assertThat(reader.deserialize("t", framed))
        .isEqualTo(new Decoded.Unknown<>("else.happened", framed));
  }

  @Test
  void readsAPayloadWhoseEnvelopeIsTheCloudEvent() {
    String attributes =
        "\"specversion\":\"1.0\",\"id\":\"5f0c7a34-9a0e-4f0d-8b0e-2d8f1f0a7c11\",\"source\":\"/other\","
            + "\"type\":\"order.placed\",\"time\":\"2026-01-15T11:30:00.123456+01:00\",\"schemaversion\":\"1.2.0\","
            + "\"tenantid\":\"acme\",\"attempt\":3,\"replayed\":true,\"extra\":null";
    OrderEvent expected = placed().toBuilder().userEmail(null).build();

    assertThat(reader.deserialize("t", utf8("{" + attributes + ",\"data\":" + PAYLOAD + "}")))
        .isEqualTo(new Decoded.Valid<>(expected));
    assertThat(reader.deserialize("t", utf8("{\"data\":" + PAYLOAD + "," + attributes + "}")))
        .isEqualTo(new Decoded.Valid<>(expected));
  }

  @Test
  void readsAPayloadWhoseEnvelopeIsInHeaders() {
    Headers headers = cloudEvent("order.placed");
    headers.add("ce_tenantid", utf8("acme")).add("ce_attempt", utf8("3"));
    headers.add("ce_replayed", utf8("true")).add("ce_schemaversion", utf8("1.2.0"));
    headers.add("content-type", utf8("application/json"));

    assertThat(reader.deserialize("t", headers, utf8(PAYLOAD)))
        .isEqualTo(new Decoded.Valid<>(placed().toBuilder().userEmail(null).build()));
  }

  @Test
  void readsAPayloadOfAFamilyThatNamesThingsAsInJava() {
    Headers headers = cloudEvent("relay.received");

    assertThat(reader.deserialize("t", headers, utf8("{\"letterId\":\"l-1\"}")))
        .isEqualTo(new Decoded.Valid<>(received()));
  }

  @Test
  void takesTheEventInTheDataForWhatItSaysItself() {
    Headers headers = cloudEvent("com.example.else");

    assertOrder(headers, utf8(ORDER));
  }

  @Test
  void tellsOfAnUnknownTypeInACloudEvent() {
    assertThat(reader.deserialize("t", cloudEvent("else.happened"), utf8("{\"a\":1}")))
        .isInstanceOfSatisfying(
            Decoded.Unknown.class,
            it -> {
              assertThat(it.eventType()).isEqualTo("else.happened");
              assertThat(new String(it.json(), UTF_8)).isEqualTo("{\"a\":1}");
            });
  }

  @Test
  void judgesThePayloadInACloudEvent() {
    assertInvalid(
        cloudEvent("order.placed"), "{\"order_id\":5,\"total\":\"1\"}", "/payload/order_id");
    assertInvalid(cloudEvent("order.placed"), "[1]", "/payload");
    assertInvalid(cloudEvent("order.placed"), "", "/payload");
    assertInvalid(null, "{\"specversion\":\"1.0\",\"type\":\"order.placed\"}", "/payload");
  }

  @Test
  void reportsWhatIsNoCloudEventAlthoughItBeginsLikeOne() {
    assertInvalid(null, "{\"specversion\":\"1.0\",\"data\":" + ORDER + "} x", "");
    assertInvalid(null, "{\"specversion\":\"1.0\",\"data\":{},\"data_base64\":\"e30=\"}", "");
    assertInvalid(null, "{\"specversion\":\"1.0\",\"data_base64\":\"***\"}", "");
    assertInvalid(null, "{\"specversion\":\"1.0\",\"data_base64\":7}", "");
  }

  @Test
  void isNotMisledByHeadersThatAreNoCloudEvents() {
    Headers some = new RecordHeaders().add("ce_id", utf8("x")).add("ce_type", null);
    Headers structured = cloudEvent("x").add("content-type", utf8("Application/CloudEvents+json"));

    assertOrder(some, utf8(ORDER));
    assertOrder(structured, utf8("{\"specversion\":\"1.0\",\"data\":" + ORDER + "}"));
  }

  private static Headers cloudEvent(String type) {
    return new RecordHeaders()
        .add("ce_specversion", utf8("1.0"))
        .add("ce_id", utf8(Samples.EVENT_ID.toString()))
        .add("ce_source", utf8("/other"))
        .add("ce_type", utf8(type))
        .add("ce_time", utf8("2026-01-15T10:30:00.123456Z"));
  }

  private static byte[] framed(byte[] frame, byte[] json) {
    return ByteBuffer.allocate(frame.length + json.length).put(frame).put(json).array();
  }

  private void assertOrder(Headers headers, byte[] value) {
    assertThat(reader.deserialize("t", headers, value)).isEqualTo(new Decoded.Valid<>(placed()));
    assertThat(
            reader.deserialize(
                "t", headers, ByteBuffer.wrap(framed(new byte[3], value), 3, value.length)))
        .isEqualTo(new Decoded.Valid<>(placed()));
  }

  private void assertInvalid(Headers headers, String value, String pointer) {
    Decoded<Event<?>> decoded = reader.deserialize("t", headers, utf8(value));

    assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
    Decoded.Invalid<Event<?>> invalid = (Decoded.Invalid<Event<?>>) decoded;
    assertThat(invalid.violations()).extracting(Violation::pointer).contains(pointer);
    assertThat(new String(invalid.json(), UTF_8)).isEqualTo(value);
  }
}
