package io.eventfamily.processor.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import golden.chain.ParcelDeliveredPayload;
import golden.chain.ParcelDeliveredPayloadV2;
import golden.chain.ParcelDeliveredPayloadV3;
import golden.chain.ParcelEvent;
import golden.chain.ParcelEventCodec;
import golden.chain.ParcelEventCodecV2;
import golden.chain.ParcelEventCodecV3;
import golden.chain.ParcelEventPayload;
import golden.chain.ParcelEventPayloadV2;
import golden.chain.ParcelEventTypeV2;
import golden.chain.ParcelEventTypeV3;
import golden.chain.ParcelEventV2;
import golden.chain.ParcelEventV3;
import golden.chain.ParcelEvents;
import golden.chain.ParcelEventsV2;
import golden.chain.ParcelEventsV3;
import golden.chain.ParcelLostPayload;
import golden.chain.ParcelLostPayloadV2;
import golden.chain.ParcelMissedPayloadV3;
import golden.chain.ParcelPostedPayload;
import golden.chain.ParcelPostedPayloadV2;
import golden.chain.ParcelPostedPayloadV3;
import golden.chain.ParcelSeenPayload;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Violation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codecs of newer versions read what older versions have written. */
class OlderVersionsTest {

  private static final UUID PARCEL = UUID.fromString("0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a");
  private static final UUID ID = UUID.fromString("b1c2d3e4-0f1a-4b2c-8d3e-4f5a6b7c8d9e");
  private static final Instant TIME = Instant.parse("2026-01-15T10:30:00.123456789Z");

  private static final ParcelEventCodec V1 = ParcelEventCodec.INSTANCE;
  private static final ParcelEventCodecV2 V2 = ParcelEventCodecV2.INSTANCE;
  private static final ParcelEventCodecV3 V3 = ParcelEventCodecV3.INSTANCE;

  private static final ParcelPostedPayload POSTED =
      ParcelPostedPayload.builder()
          .parcelId(PARCEL)
          .address("Main Street 1")
          .service(ParcelEvents.Service.EXPRESS)
          .items(List.of(new ParcelEvents.Item("cup", 300)))
          .remark("fragile")
          .build();
  private static final ParcelDeliveredPayload DELIVERED =
      ParcelDeliveredPayload.builder().parcelId(PARCEL).receiver("Ada Lovelace").build();
  private static final ParcelLostPayload LOST =
      ParcelLostPayload.builder().parcelId(PARCEL).build();
  private static final ParcelSeenPayload SEEN =
      ParcelSeenPayload.builder().parcelId(PARCEL).build();

  private static ParcelEvent first(ParcelEventPayload payload) {
    return ParcelEvent.builder()
        .eventId(ID)
        .timestamp(TIME)
        .correlationId(PARCEL)
        .causationId(ID)
        .payload(payload)
        .build();
  }

  private static ParcelEventV2 second(ParcelEventPayloadV2 payload) {
    return ParcelEventV2.builder()
        .eventId(ID)
        .timestamp(TIME)
        .tenant("acme")
        .payload(payload)
        .build();
  }

  /** The same event, its payload before its type. */
  private static String reversed(String json) {
    int payload = json.indexOf("\"payload\":");
    return "{"
        + json.substring(payload, json.length() - 1)
        + ","
        + json.substring(1, payload - 1)
        + "}";
  }

  private static ParcelEventV2 readAsSecond(Engine engine, ParcelEventPayload payload) {
    String json = V1.toJson(first(payload));
    ParcelEventV2 read = engine.read(V2, ParcelEventV2.class, json);
    assertThat(engine.read(V2, ParcelEventV2.class, reversed(json))).isEqualTo(read);
    return read;
  }

  private static ParcelEventV3 readAsThird(Engine engine, String json) {
    ParcelEventV3 read = engine.read(V3, ParcelEventV3.class, json);
    assertThat(engine.read(V3, ParcelEventV3.class, reversed(json))).isEqualTo(read);
    return read;
  }

  @ParameterizedTest
  @EnumSource
  void thePayloadIsReadAsItIsWhereWhatIsNewNeedNotBeThere(Engine engine) {
    ParcelEventV2 read = readAsSecond(engine, POSTED);

    assertThat(read.payload())
        .isEqualTo(
            ParcelPostedPayloadV2.builder()
                .parcelId(PARCEL)
                .address("Main Street 1")
                .service(ParcelEventsV2.Service.EXPRESS)
                .items(List.of(new ParcelEventsV2.Item("cup", 300, null)))
                .insurance(0)
                .build());
  }

  @ParameterizedTest
  @EnumSource
  void theEnvelopeIsKeptAndTheVersionIsTheNewOne(Engine engine) {
    for (ParcelEventPayload payload : List.of(POSTED, DELIVERED, LOST)) {
      ParcelEventV2 read = readAsSecond(engine, payload);

      assertThat(read.eventId()).isEqualTo(ID);
      assertThat(read.timestamp()).isEqualTo(TIME);
      assertThat(read.correlationId()).isEqualTo(PARCEL);
      assertThat(read.causationId()).isEqualTo(ID);
      assertThat(read.tenant()).isNull();
      assertThat(read.schemaVersion()).isEqualTo("2.0.0");
    }
    String json = V2.toJson(second(ParcelLostPayloadV2.builder().parcelId(PARCEL).build()));
    ParcelEventV3 third = readAsThird(engine, json);
    assertThat(third.schemaVersion()).isEqualTo("3.1.0");
    assertThat(third.tenant()).isEqualTo("acme");
  }

  @ParameterizedTest
  @EnumSource
  void anUpgradedEventIsWrittenAsOneOfTheNewVersion(Engine engine) {
    ParcelEventV2 read = readAsSecond(engine, LOST);

    String written = engine.write(V2, read);

    assertThat(written)
        .contains("\"event_type\":\"parcel.lost.v2\",\"schema_version\":\"2.0.0\"")
        .endsWith("\"payload\":{\"parcel_id\":\"" + PARCEL + "\",\"place\":\"unknown\"}}");
    assertThat(engine.read(V2, ParcelEventV2.class, written)).isEqualTo(read);
  }

  @ParameterizedTest
  @EnumSource
  void aMethodMakesThePayloadWhereThatCannotBeDerived(Engine engine) {
    assertThat(readAsSecond(engine, DELIVERED).payload())
        .isEqualTo(
            ParcelDeliveredPayloadV2.builder()
                .parcelId(PARCEL)
                .firstName("Ada")
                .lastName("Lovelace")
                .build());
  }

  @ParameterizedTest
  @EnumSource
  void aPayloadWithAnotherNameIsMadeByAMethod(Engine engine) {
    String json = V2.toJson(second(ParcelLostPayloadV2.builder().parcelId(PARCEL).build()));

    ParcelEventV3 read = readAsThird(engine, json);

    assertThat(read.eventType()).isEqualTo(ParcelEventTypeV3.MISSED);
    assertThat(read.payload()).isEqualTo(missed("unknown"));
  }

  private static ParcelMissedPayloadV3 missed(String lastSeen) {
    return ParcelMissedPayloadV3.builder().parcelId(PARCEL).lastSeen(lastSeen).build();
  }

  @ParameterizedTest
  @EnumSource
  void theThirdVersionReadsTheFirstOverAllSteps(Engine engine) {
    // each step reads it as it is
    assertThat(readAsThird(engine, V1.toJson(first(POSTED))).payload())
        .isEqualTo(
            ParcelPostedPayloadV3.builder()
                .parcelId(PARCEL)
                .address("Main Street 1")
                .service(ParcelEventsV3.Service.EXPRESS)
                .items(List.of(new ParcelEventsV3.Item("cup", 300, null)))
                .build());
    // a method, and then as it is
    assertThat(readAsThird(engine, V1.toJson(first(DELIVERED))).payload())
        .isEqualTo(
            ParcelDeliveredPayloadV3.builder()
                .parcelId(PARCEL)
                .firstName("Ada")
                .lastName("Lovelace")
                .build());
    // as it is, and then a method
    assertThat(readAsThird(engine, V1.toJson(first(LOST))).payload()).isEqualTo(missed("unknown"));
  }

  @ParameterizedTest
  @EnumSource
  void whatTheMethodMakesIsJudged(Engine engine) {
    ParcelEvent event = first(DELIVERED.withReceiver(" Lovelace-of-the-analytical-engine"));

    assertThat(Engine.errors(() -> engine.read(V2, ParcelEventV2.class, V1.toJson(event))))
        .containsExactly(
            "string_too_short /payload/first_name", "string_too_long /payload/last_name");
    assertThat(Engine.errors(() -> engine.read(V3, ParcelEventV3.class, V1.toJson(event))))
        .containsExactly(
            "string_too_short /payload/first_name", "string_too_long /payload/last_name");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheMethodThrowsIsAViolation(Engine engine) {
    String json = V1.toJson(first(DELIVERED.withReceiver("Ada")));

    for (String document : List.of(json, reversed(json))) {
      List<Violation> violations = engine.judge(V2, ParcelEventV2.class, document);

      assertThat(violations)
          .containsExactly(
              new Violation(
                  "value_error",
                  "/payload",
                  "cannot be made of the older payload: ArrayIndexOutOfBoundsException"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everythingThatIsWrongIsSaidAtOnce(Engine engine) {
    String json =
        V1.toJson(first(DELIVERED))
            .replace("\"timestamp\":\"2026", "\"tenant\":5,\"timestamp\":\"x2026")
            .replace("\"receiver\":\"Ada Lovelace\"", "\"receiver\":7");

    for (String document : List.of(json, reversed(json))) {
      assertThat(Engine.errors(() -> engine.read(V2, ParcelEventV2.class, document)))
          .containsExactlyInAnyOrder(
              "string_type /tenant",
              "datetime_parsing /timestamp",
              "string_type /payload/receiver");
      assertThat(Engine.errors(() -> engine.read(V3, ParcelEventV3.class, document)))
          .containsExactlyInAnyOrder(
              "string_type /tenant",
              "datetime_parsing /timestamp",
              "string_type /payload/receiver");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPropertyOfTheNewEnvelopeAloneMakesAnOlderEventInvalidToo(Engine engine) {
    String json =
        V1.toJson(first(DELIVERED)).replace("\"timestamp\"", "\"tenant\":5,\"timestamp\"");

    assertThat(Engine.errors(() -> engine.read(V2, ParcelEventV2.class, json)))
        .containsExactly("string_type /tenant");
    assertThat(Engine.errors(() -> engine.read(V3, ParcelEventV3.class, json)))
        .containsExactly("string_type /tenant");
  }

  @ParameterizedTest
  @EnumSource
  void theLastOfTwoTypesCounts(Engine engine) {
    String delivered = V1.toJson(first(DELIVERED));
    String twice =
        delivered.replace("{\"event_id\"", "{\"event_type\":\"parcel.lost.v2\",\"event_id\"");

    assertThat(engine.read(V2, ParcelEventV2.class, twice).payload())
        .isInstanceOf(ParcelDeliveredPayloadV2.class);
    String back = twice.substring(0, twice.length() - 1) + ",\"event_type\":\"parcel.lost\"}";
    assertThat(engine.read(V2, ParcelEventV2.class, back).payload())
        .isEqualTo(ParcelLostPayloadV2.builder().parcelId(PARCEL).build());
  }

  @ParameterizedTest
  @EnumSource
  void eventsOfTheNewVersionAreReadAsBefore(Engine engine) {
    ParcelEventV2 event =
        second(
            ParcelDeliveredPayloadV2.builder()
                .parcelId(PARCEL)
                .firstName("Ada")
                .lastName("Lovelace")
                .build());
    String json = V2.toJson(event);

    assertThat(engine.read(V2, ParcelEventV2.class, json)).isEqualTo(event);
    assertThat(engine.read(V2, ParcelEventV2.class, reversed(json))).isEqualTo(event);
    assertThat(engine.read(V2, ParcelEventV2.class, json.replace("2.0.0", "2.7.0")).schemaVersion())
        .isEqualTo("2.7.0");
    assertThat(Engine.errors(() -> engine.read(V2, ParcelEventV2.class, json.replace("Ada", ""))))
        .containsExactly("string_too_short /payload/first_name");
  }

  @Test
  void aPayloadThatWasLeftOutIsUnknown() {
    byte[] json = V1.toBytes(first(SEEN));

    assertThat(V2.decode(json)).isEqualTo(new Decoded.Unknown<>("parcel.seen", json));
    assertThat(V3.decode(json)).isEqualTo(new Decoded.Unknown<>("parcel.seen", json));
  }

  @Test
  void anInvalidOlderEventTellsTheTypeThatItNames() {
    byte[] json = V1.toJson(first(DELIVERED)).replace(PARCEL + "\",\"r", "x\",\"r").getBytes(UTF_8);

    assertThat(V3.decode(json))
        .isInstanceOfSatisfying(
            Decoded.Invalid.class,
            invalid -> assertThat(invalid.eventType()).isEqualTo("parcel.delivered"));
    byte[] direct = V1.toJson(first(POSTED)).replace("EXPRESS", "x").getBytes(UTF_8);
    assertThat(V3.decode(direct))
        .isInstanceOfSatisfying(
            Decoded.Invalid.class,
            invalid -> assertThat(invalid.eventType()).isEqualTo("parcel.posted"));
  }

  @Test
  void whatFollowsTheDocumentIsNotOverlooked() {
    for (ParcelEventPayload payload : List.of(POSTED, DELIVERED, LOST)) {
      String json = V1.toJson(first(payload));
      for (String document : List.of(json, reversed(json))) {
        assertThat(V3.decode((document + " \n").getBytes(UTF_8))).isInstanceOf(Decoded.Valid.class);
        assertThat(Engine.errors(() -> V3.fromJson(document + "x")))
            .containsExactly("json_invalid ");
      }
    }
  }

  @Test
  void olderTypesAreNoConstantsOfTheNewVersion() {
    assertThat(ParcelEventTypeV2.fromWireName("parcel.posted")).isEmpty();
    assertThat(ParcelEventTypeV2.values())
        .extracting(ParcelEventTypeV2::wireName)
        .containsExactly("parcel.posted.v2", "parcel.delivered.v2", "parcel.lost.v2");
  }

  @Test
  void eventsInMemoryAreUpgradedAsTheyWouldBeRead() {
    for (ParcelEventPayload payload : List.of(POSTED, DELIVERED, LOST)) {
      ParcelEvent event = first(payload);

      assertThat(ParcelEventV2.upgrade(event)).isEqualTo(V2.fromBytes(V1.toBytes(event)));
      assertThat(ParcelEventV3.upgrade(event))
          .isEqualTo(V3.fromBytes(V1.toBytes(event)))
          .isEqualTo(ParcelEventV3.upgrade(ParcelEventV2.upgrade(event)));
    }
    assertThat(Engine.errors(() -> ParcelEventV2.upgrade(first(SEEN))))
        .containsExactly("enum /event_type");
    assertThat(Engine.errors(() -> ParcelEventV2.upgrade(first(DELIVERED.withReceiver(" ")))))
        .containsExactly(
            "string_too_short /payload/first_name", "string_too_short /payload/last_name");
  }

  @Test
  void whatIsLargerThanACodecReadsIsUpgradedAllTheSame() {
    ParcelEvent event = first(DELIVERED.withReceiver("Ada Lovelace"));
    ParcelEvent posted = first(POSTED.withRemark("x".repeat(25_000_000)));

    assertThat(ParcelEventV2.upgrade(posted).payload()).isInstanceOf(ParcelPostedPayloadV2.class);
    assertThat(Engine.errors(() -> V2.fromBytes(V1.toBytes(posted))))
        .containsExactly("json_invalid ");
    assertThat(ParcelEventV2.upgrade(event).eventId()).isEqualTo(ID);
  }

  @ParameterizedTest
  @EnumSource(names = {"JACKSON_2", "JACKSON_3"})
  void mappersReadManyEventsOneAfterTheOther(Engine engine) throws Exception {
    String json = V1.toJson(first(DELIVERED));
    String list = "[" + json + "," + reversed(json) + "," + V1.toJson(first(POSTED)) + "]";
    ParcelEventV3[] events =
        engine == Engine.JACKSON_2
            ? new com.fasterxml.jackson.databind.ObjectMapper()
                .readValue(list, ParcelEventV3[].class)
            : new tools.jackson.databind.ObjectMapper().readValue(list, ParcelEventV3[].class);

    assertThat(events)
        .containsExactly(
            V3.fromJson(json), V3.fromJson(json), V3.fromJson(V1.toJson(first(POSTED))));
  }
}
