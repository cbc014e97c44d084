package io.eventfamily.processor.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import golden.relay.RelayEvent;
import golden.relay.RelayEventCodec;
import golden.relay.RelayEventFactory;
import golden.relay.RelayEvents.Stamp;
import golden.relay.RelayLostPayload;
import golden.relay.RelayReceivedPayload;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.runtime.Decoded;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Properties that are not declared, in a family that keeps them. */
class UnknownPropertiesTest {

  private static final RelayEventCodec CODEC = RelayEventCodec.INSTANCE;

  private static final String ENVELOPE =
      "\"eventId\":\"0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a\",\"eventType\":\"relay.received\","
          + "\"timestamp\":\"2026-01-15T10:30:00Z\",\"tenantId\":null,\"hops\":2";
  private static final String PAYLOAD =
      "\"letterId\":\"l\",\"email\":\"e\",\"stamps\":[],\"unknownProperties_\":\"of l\"";

  /** An event that has these properties besides the declared ones, which begin with a comma. */
  private static String json(String ofEnvelope, String ofPayload) {
    return "{" + ENVELOPE + ",\"payload\":{" + PAYLOAD + ofPayload + "}" + ofEnvelope + "}";
  }

  private static RelayEvent read(String json) {
    return CODEC.fromJson(json);
  }

  private static RelayReceivedPayload.Builder received() {
    return RelayReceivedPayload.builder().letterId("l").email("e");
  }

  private static List<String> errors(Map<String, ?> ofEnvelope, Map<String, ?> ofPayload) {
    List<String> errors =
        new ArrayList<>(
            Engine.errors(
                () ->
                    RelayEvent.builder()
                        .payload(received().build())
                        .unknownProperties(ofEnvelope)
                        .build()));
    errors.addAll(Engine.errors(() -> received().unknownProperties(ofPayload).build()));
    return errors;
  }

  @ParameterizedTest
  @EnumSource
  void arePassedOnByteForByte(Engine engine) {
    String json =
        json(
            ",\"trace\":{\"id\":\"a\\n\",\"sampled\":true},\"\":null,\"correlationId\":\"c\"",
            ",\"zip\":\"é😀\",\"attempts\":[1,-9223372036854775809,0.1,1e+16,[],{\"a\":{}}]");

    RelayEvent event = engine.read(CODEC, RelayEvent.class, json);

    assertThat(engine.write(CODEC, event)).isEqualTo(json);
    assertThat(event).isEqualTo(read(json)).hasSameHashCodeAs(read(json));
    assertThat(event.unknownProperties()).containsOnlyKeys("trace", "", "correlationId");
    assertThat(event.payload().unknownProperties())
        .containsExactly(
            Map.entry("zip", "é😀"),
            Map.entry(
                "attempts",
                List.of(
                    1,
                    new BigInteger("-9223372036854775809"),
                    0.1,
                    1e16,
                    List.of(),
                    Map.of("a", Map.of()))));
    assertThat(event.correlationId()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void areReadWhereverTheyStand(Engine engine) {
    String mixed =
        "{\"b\":1,\"payload\":{\"z\":[{}],"
            + PAYLOAD.replace(",\"stamps\"", ",\"a\":null,\"stamps\"")
            + "},\"a\":2,"
            + ENVELOPE
            + ",\"schemaVersion\":\"1.0.0\"}";

    RelayEvent event = engine.read(CODEC, RelayEvent.class, mixed);

    assertThat(engine.write(CODEC, event))
        .isEqualTo(json(",\"b\":1,\"a\":2,\"schemaVersion\":\"1.0.0\"", ",\"z\":[{}],\"a\":null"));
    assertThat(event.schemaVersion()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void areKeptOfThePayloadThatCounts(Engine engine) {
    String first = "\"payload\":{\"x\":1,\"letterId\":\"l\",\"email\":\"e\"}";
    String lost = "{" + first + "," + ENVELOPE + ",\"payload\":{\"y\":[1e400],\"y\":[1]}}";
    String json = lost.replace("relay.received", "relay.lost");

    RelayEvent event = engine.read(CODEC, RelayEvent.class, json);

    assertThat(event.payload())
        .isEqualTo(RelayLostPayload.builder().unknownProperties(Map.of("y", List.of(1))).build());
    assertThat(engine.write(CODEC, event)).endsWith("\"payload\":{\"y\":[1]}}");
  }

  @ParameterizedTest
  @EnumSource
  void areThoseThatCameLastWithTheirName(Engine engine) {
    String json = json(",\"x\":1e400,\"y\":1,\"\\u0078\":[2]", ",\"x\":[-1e999],\"x\":{}");

    RelayEvent event = engine.read(CODEC, RelayEvent.class, json);

    assertThat(engine.write(CODEC, event)).isEqualTo(json(",\"x\":[2],\"y\":1", ",\"x\":{}"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.10, 1.1",
    "1E2, 100.0",
    "1e16, 1e+16",
    "-0, 0",
    "-0.0, -0.0",
    "0.1234567890123456789, 0.12345678901234568",
    "1e-400, 0.0",
    "123456789012345678901234567890, 123456789012345678901234567890"
  })
  void haveTheNumbersOfFreeJson(String read, String written) {
    RelayEvent event = read(json(",\"x\":" + read, ",\"x\":[" + read + "]"));

    assertThat(CODEC.toJson(event))
        .isEqualTo(json(",\"x\":" + written, ",\"x\":[" + written + "]"));
    assertThat(read(CODEC.toJson(event))).isEqualTo(event);
  }

  @ParameterizedTest
  @EnumSource
  void areRejectedWhereTheyCouldNotBePassedOn(Engine engine) {
    String json = json(",\"x\":{\"y\":[1e400]}", ",\"a\":-1e999,\"letterId\":5");

    assertThat(engine.judge(CODEC, RelayEvent.class, json))
        .extracting(Engine::describe)
        .containsExactlyInAnyOrder(
            "string_type /payload/letterId", "finite_number /payload/a", "finite_number /x/y/0");
    assertThat(CODEC.decode(json.getBytes(UTF_8))).isInstanceOf(Decoded.Invalid.class);
  }

  // To the codec half of a surrogate pair is no JSON; a mapper leaves it to what reads the value.
  @ParameterizedTest
  @EnumSource(names = {"JACKSON_2", "JACKSON_3"})
  void areRejectedByMappersWhereTheyAreNoText(Engine engine) {
    String json = json(",\"x\":\"\\ud800\"", ",\"a\":[\"\\udc00\"]");

    assertThat(engine.judge(CODEC, RelayEvent.class, json))
        .extracting(Engine::describe)
        .containsExactlyInAnyOrder("string_unicode /payload/a/0", "string_unicode /x");
  }

  @ParameterizedTest
  @EnumSource
  void areNotKeptOfRecords(Engine engine) {
    String stamps = "\"stamps\":[{\"country\":\"FR\",\"cents\":1%s}]";
    String json = json("", "").replace("\"stamps\":[]", stamps);

    RelayEvent event = engine.read(CODEC, RelayEvent.class, json.formatted(",\"x\":1e400"));

    assertThat(event.payload()).isEqualTo(received().stamps(List.of(new Stamp("FR", 1))).build());
    assertThat(engine.write(CODEC, event)).isEqualTo(json.formatted(""));
  }

  @Test
  void areReadAsDeepAsTheLimitAllows() {
    String deepest = ",\"x\":" + "[".repeat(499) + "]".repeat(499);
    RelayEvent event = read(json(deepest, ""));

    assertThat(CODEC.toJson(event)).isEqualTo(json(deepest, ""));
    assertThat(event.toBuilder().unknownProperties(event.unknownProperties()).build())
        .isEqualTo(event);
    assertThat(Engine.errors(() -> read(json("", deepest)))).containsExactly("json_invalid ");
  }

  @Test
  void areOutcomesOfDecodingAsAllEventsAre() {
    String json = json(",\"x\":1", ",\"y\":2");

    assertThat(CODEC.decode(json.getBytes(UTF_8))).isEqualTo(new Decoded.Valid<>(read(json)));
    byte[] newer = json.replace("relay.received", "relay.returned").getBytes(UTF_8);
    assertThat(CODEC.decode(newer)).isEqualTo(new Decoded.Unknown<>("relay.returned", newer));
  }

  @Test
  void canBeSetAndAreCopied() {
    List<Object> list = new ArrayList<>(Arrays.asList((byte) 1, null, 0.1f));
    Map<String, Object> given = new LinkedHashMap<>(Map.of("x", list));
    RelayEvent event =
        RelayEvent.builder()
            .payload(received().unknownProperties(given).build())
            .unknownProperties(given)
            .build();
    list.clear();
    given.clear();

    Map<String, Object> expected = Map.of("x", Arrays.asList(1, null, 0.1));
    for (Map<String, Object> kept :
        List.of(event.unknownProperties(), event.payload().unknownProperties())) {
      assertThat(kept).isEqualTo(expected);
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(kept::clear);
    }
    assertThat(read(CODEC.toJson(event))).isEqualTo(event);
    assertThatNullPointerException().isThrownBy(() -> received().unknownProperties(absent()));
  }

  /** Null, for what takes none. */
  @SuppressWarnings("NullAway") // what is shown is what happens then
  private static Map<String, Object> absent() {
    return null;
  }

  @Test
  void cannotBeChangedWhereTheyWereRead() {
    RelayEvent event = read(json(",\"x\":{}", ",\"y\":[]"));

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> event.unknownProperties().put("z", 1));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> event.payload().unknownProperties().remove("y"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((Map<?, ?>) event.unknownProperties().get("x")).clear());
  }

  @Test
  void areOneMapWhereThereAreNone() {
    RelayEvent event = read(json("", ""));

    assertThat(event.unknownProperties())
        .isSameAs(event.payload().unknownProperties())
        .isSameAs(RelayEventFactory.createRelayLostEvent().unknownProperties())
        .isEmpty();
  }

  @Test
  void haveNoNameThatIsReadAsADeclaredOne() {
    Map<String, Object> names = new LinkedHashMap<>();
    for (String name :
        List.of("eventId", "eventType", "payload", "tenant", "hops", "letterId", "mail", "x")) {
      names.put(name, 1);
    }

    assertThat(errors(names, names))
        .containsExactly(
            "value_error /eventId",
            "value_error /eventType",
            "value_error /payload",
            "value_error /tenant",
            "value_error /hops",
            "value_error /payload/letterId",
            "value_error /payload/mail");
  }

  @Test
  void areJudgedTogetherWithWhatIsDeclared() {
    assertThat(
            Engine.errors(
                () ->
                    RelayReceivedPayload.builder()
                        .letterId("\ud800")
                        .unknownProperties(Map.of("email", "e", "x", List.of(Double.NaN, 'c')))
                        .build()))
        .containsExactlyInAnyOrder(
            "string_unicode /payload/letterId",
            "missing /payload/email",
            "value_error /payload/email",
            "finite_number /payload/x/0",
            "invalid-json-value /payload/x/1");
    assertThat(errors(Map.of("x", 'c'), Map.of("x\ud800", 1)))
        .containsExactly("invalid-json-value /x", "string_unicode /payload/x\ud800");
  }

  @Test
  void areKeptByCopiesAndReplacedByTheSetter() {
    RelayEvent event = read(json(",\"x\":1", ",\"y\":2"));
    RelayReceivedPayload payload = (RelayReceivedPayload) event.payload();

    assertThat(event.toBuilder().build()).isEqualTo(event).hasSameHashCodeAs(event);
    assertThat(event.toBuilder().hops(3).build().unknownProperties()).isEqualTo(Map.of("x", 1));
    assertThat(payload.withEmail("f").unknownProperties()).isEqualTo(Map.of("y", 2));
    assertThat(payload.toBuilder().addStamps(new Stamp("FR", 1)).build().unknownProperties())
        .isEqualTo(Map.of("y", 2));
    assertThat(payload.toBuilder().unknownProperties(Map.of("z", 3)).build().unknownProperties())
        .isEqualTo(Map.of("z", 3));
    assertThat(RelayEvent.of(payload).unknownProperties()).isEmpty();
    RelayLostPayload lost = RelayLostPayload.builder().unknownProperties(Map.of("x", 1)).build();
    assertThat(lost.toBuilder().build()).isEqualTo(lost).hasSameHashCodeAs(lost);
  }

  @Test
  void tellEventsApart() {
    RelayEvent event = read(json(",\"x\":1", ",\"y\":2"));

    assertThat(event)
        .isEqualTo(read(json(",\"x\":1", ",\"y\":2")))
        .isNotEqualTo(read(json(",\"x\":1", "")))
        .isNotEqualTo(read(json("", ",\"y\":2")))
        .isNotEqualTo(read(json(",\"x\":1.0", ",\"y\":2")));
    assertThat(event.payload()).isNotEqualTo(read(json("", "")).payload());
    assertThat(RelayLostPayload.builder().unknownProperties(Map.of("x", 1)).build())
        .isNotEqualTo(RelayLostPayload.builder().build());
    assertThat(read(json(",\"a\":1,\"b\":2", ""))).isEqualTo(read(json(",\"b\":2,\"a\":1", "")));
  }

  @Test
  void showTheirNamesOnly() {
    assertThat(read(json(",\"x\":\"s3cr3t\",\"y\":1", ",\"z\":\"s3cr3t\"")).toString())
        .endsWith(
            "payload=RelayReceivedPayload[letterId=l, email=***, stamps=[], unknownProperties_=of l,"
                + " unknownProperties=[z]], unknownProperties=[x, y]]")
        .doesNotContain("s3cr3t");
    assertThat(RelayLostPayload.builder().build())
        .hasToString("RelayLostPayload[unknownProperties=[]]");
  }

  @Test
  void areSetBehindTheStagesAndInTheFactory() {
    Map<String, Object> unknown = Map.of("x", 1);
    RelayReceivedPayload staged =
        RelayReceivedPayload.staged().letterId("l").email("e").unknownProperties(unknown).build();

    assertThat(staged).isEqualTo(received().unknownProperties(unknown).build());
    assertThat(
            RelayEventFactory.createRelayReceivedEvent(
                    payload -> payload.letterId("l").email("e").unknownProperties(unknown))
                .payload())
        .isEqualTo(staged);
  }

  @Test
  void areInPayloadsAloneToo() throws Exception {
    String json = "{\"x\":[1.5],\"email\":\"e\",\"letterId\":\"l\"}";
    RelayReceivedPayload expected = received().unknownProperties(Map.of("x", List.of(1.5))).build();
    var jackson2 = new com.fasterxml.jackson.databind.ObjectMapper();
    var jackson3 = new tools.jackson.databind.ObjectMapper();

    assertThat(jackson2.readValue(json, RelayReceivedPayload.class)).isEqualTo(expected);
    assertThat(jackson3.readValue(json, RelayReceivedPayload.class)).isEqualTo(expected);
    assertThat(jackson2.writeValueAsString(expected)).isEqualTo("{" + PAYLOAD + ",\"x\":[1.5]}");
    assertThat(jackson3.writeValueAsString(expected)).isEqualTo("{" + PAYLOAD + ",\"x\":[1.5]}");
  }
}
