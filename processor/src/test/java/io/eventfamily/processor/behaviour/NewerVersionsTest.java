package io.eventfamily.processor.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import golden.chain.ParcelEvent;
import golden.chain.ParcelEventCodec;
import golden.chain.ParcelEventCodecV2;
import golden.chain.ParcelEventCodecV3;
import golden.chain.ParcelEventFactoryV3;
import golden.chain.ParcelEventV3;
import golden.chain.ParcelEvents;
import golden.chain.ParcelEventsV3;
import golden.chain.ParcelLostPayload;
import golden.chain.ParcelPostedPayload;
import golden.chain.ParcelPostedPayloadV2;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.JsonLimits;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs of older versions that are told to read events of newer ones where these fit. */
class NewerVersionsTest {

  private static final UUID PARCEL = UUID.fromString("0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a");

  private static final EventCodec<ParcelEvent> TOLERANT =
      ParcelEventCodec.INSTANCE.readingNewerVersions();

  private static final String LOST =
      "{\"event_id\":\"b1c2d3e4-0f1a-4b2c-8d3e-4f5a6b7c8d9e\",\"event_type\":\"TYPE\","
          + "\"schema_version\":\"9.0.0\",\"timestamp\":\"2026-01-15T10:30:00Z\","
          + "\"payload\":{\"parcel_id\":\"0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a\",\"place\":7}}";

  private static ParcelEventV3 posted(ParcelEventsV3.Service service, long grams) {
    return ParcelEventFactoryV3.createParcelPostedEvent(
        payload ->
            payload
                .parcelId(PARCEL)
                .address("Main Street 1")
                .service(service)
                .items(List.of(new ParcelEventsV3.Item("cup", grams, "Delft")))
                .insurance(7)
                .customs("none"));
  }

  private static byte[] json(ParcelEventV3 event) {
    return ParcelEventCodecV3.INSTANCE.toBytes(event);
  }

  @Test
  void anEventThatFitsIsOneOfTheirOwn() {
    ParcelEventV3 event = posted(ParcelEventsV3.Service.EXPRESS, 300);

    ParcelEvent read = TOLERANT.fromBytes(json(event));

    assertThat(read.eventId()).isEqualTo(event.eventId());
    assertThat(read.timestamp()).isEqualTo(event.timestamp());
    assertThat(read.payload())
        .isEqualTo(
            ParcelPostedPayload.builder()
                .parcelId(PARCEL)
                .address("Main Street 1")
                .service(ParcelEvents.Service.EXPRESS)
                .items(List.of(new ParcelEvents.Item("cup", 300)))
                .build());
    assertThat(TOLERANT.toJson(read)).contains("\"event_type\":\"parcel.posted\"");
  }

  @Test
  void allWaysOfReadingDoTheSame() {
    byte[] json = json(posted(ParcelEventsV3.Service.NORMAL, 1));
    String text = new String(json, UTF_8);
    ParcelEvent event = TOLERANT.fromBytes(json);
    byte[] within = (" " + text + " ").getBytes(UTF_8);

    assertThat(TOLERANT.fromJson(text)).isEqualTo(event);
    assertThat(TOLERANT.fromBytes(within, 1, json.length)).isEqualTo(event);
    assertThat(TOLERANT.fromBuffer(ByteBuffer.wrap(json))).isEqualTo(event);
    assertThat(TOLERANT.fromBuffer(ByteBuffer.allocateDirect(json.length).put(json).flip()))
        .isEqualTo(event);
    Decoded<ParcelEvent> valid = new Decoded.Valid<>(event);
    assertThat(TOLERANT.decode(json)).isEqualTo(valid);
    assertThat(TOLERANT.decode(within, 1, json.length)).isEqualTo(valid);
    assertThat(TOLERANT.decodeBuffer(ByteBuffer.wrap(json))).isEqualTo(valid);
  }

  @Test
  void anEventThatDoesNotFitStaysUnknownWithItsBytes() {
    for (ParcelEventV3 event :
        List.of(
            posted(ParcelEventsV3.Service.DRONE, 1),
            posted(ParcelEventsV3.Service.NORMAL, Long.MAX_VALUE))) {
      byte[] json = json(event);

      assertThat(TOLERANT.decode(json)).isEqualTo(new Decoded.Unknown<>("parcel.posted.v3", json));
      assertThat(Engine.errors(() -> TOLERANT.fromBytes(json))).containsExactly("enum /event_type");
    }
  }

  @Test
  void anEventOfATypeThatThereWasNotStaysUnknown() {
    byte[] json =
        json(
            ParcelEventFactoryV3.createParcelMissedEvent(
                payload -> payload.parcelId(PARCEL).lastSeen("here")));

    assertThat(TOLERANT.decode(json)).isEqualTo(new Decoded.Unknown<>("parcel.missed.v3", json));
  }

  @Test
  void withoutTheSettingItIsUnknown() {
    byte[] json = json(posted(ParcelEventsV3.Service.NORMAL, 1));

    assertThat(ParcelEventCodec.INSTANCE.decode(json))
        .isEqualTo(new Decoded.Unknown<>("parcel.posted.v3", json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"parcel.lost", "parcel.lost.v2", "parcel.lost.v10", "parcel.lost.v999999999"})
  void anyHigherNumberIsThatOfANewerVersion(String type) {
    String json = LOST.replace("TYPE", type);

    assertThat(TOLERANT.fromJson(json).payload())
        .isEqualTo(ParcelLostPayload.builder().parcelId(PARCEL).build());
    String escaped = json.replace(".lost", ".\\u006cost");
    assertThat(TOLERANT.fromJson(escaped)).isEqualTo(TOLERANT.fromJson(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parcel.lost.v1",
        "parcel.lost.v0",
        "parcel.lost.v02",
        "parcel.lost.v",
        "parcel.lost.v2.v3",
        "parcel.lost.v9999999999",
        "parcel.lost.V2",
        "parcel.lostv2",
        ".v2",
        ""
      })
  void otherEndingsAreNone(String type) {
    assertThat(TOLERANT.decode(LOST.replace("TYPE", type).getBytes(UTF_8)))
        .isInstanceOf(Decoded.Unknown.class);
  }

  @Test
  void aVersionInTheMiddleReadsBothWays() {
    EventCodec<?> codec = ParcelEventCodecV2.INSTANCE.readingNewerVersions();
    ParcelEventV3 event = posted(ParcelEventsV3.Service.DRONE, Long.MAX_VALUE);

    assertThat(codec.fromBytes(json(event)).payload())
        .isInstanceOfSatisfying(
            ParcelPostedPayloadV2.class, payload -> assertThat(payload.insurance()).isEqualTo(7));
    assertThat(
            codec
                .fromJson(
                    LOST.replace("TYPE", "parcel.lost").replace("\"place\":7", "\"place\":\"x\""))
                .eventType()
                .wireName())
        .isEqualTo("parcel.lost.v2");
    assertThat(codec.decode(LOST.replace("TYPE", "parcel.lost.v2").getBytes(UTF_8)))
        .isInstanceOf(Decoded.Invalid.class);
  }

  @Test
  void theVersionThatTheDocumentTellsIsNotOneOfTheirs() {
    EventCodec<?> codec = ParcelEventCodecV2.INSTANCE.readingNewerVersions();
    byte[] json = json(posted(ParcelEventsV3.Service.NORMAL, 1));

    assertThat(codec.fromBytes(json).schemaVersion()).isEqualTo("3.1.0");
  }

  @Test
  void whatIsInvalidOtherwiseStaysSo() {
    String json =
        new String(json(posted(ParcelEventsV3.Service.NORMAL, 1)), UTF_8)
            .replace("\"timestamp\":\"2", "\"timestamp\":\"x");

    assertThat(Engine.errors(() -> TOLERANT.fromJson(json)))
        .containsExactly("enum /event_type", "datetime_parsing /timestamp");
    assertThat(TOLERANT.decode(json.getBytes(UTF_8))).isInstanceOf(Decoded.Invalid.class);
  }

  @Test
  void theLastOfTwoValuesCounts() {
    String json = LOST.replace("TYPE", "parcel.lost.v2");
    String twice = json.replace("\"payload\":", "\"payload\":{\"parcel_id\":\"x\"},\"payload\":");

    assertThat(TOLERANT.fromJson(twice)).isEqualTo(TOLERANT.fromJson(json));
  }

  @Test
  void theCopyIsOtherwiseTheSameCodec() {
    ParcelEventCodec narrow =
        ParcelEventCodec.INSTANCE.withLimits(JsonLimits.defaults().withMaxDepth(1));
    ParcelEvent event = TOLERANT.fromJson(LOST.replace("TYPE", "parcel.lost.v2"));

    assertThat(TOLERANT.family()).isEqualTo("parcel");
    assertThat(TOLERANT.topic()).isEqualTo("parcel-events");
    assertThat(TOLERANT.partitionKey(event)).isEqualTo(PARCEL.toString());
    assertThat(
            Engine.errors(() -> narrow.readingNewerVersions().fromBytes(TOLERANT.toBytes(event))))
        .containsExactly("json_invalid ");
  }
}
