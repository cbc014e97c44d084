package io.eventfamily.dapr.subscribe;

import static io.eventfamily.dapr.subscribe.Calls.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.dapr.LogCapture;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryLogTest {

  private static final String SECRET = "s3cr3t-4711";

  private final DaprEventEndpoint endpoint =
      DaprEventEndpoint.builder()
          .pubsub("kafka-pubsub")
          .handle(
              AccountEventCodec.INSTANCE,
              event -> {
                throw new IllegalStateException("away");
              })
          .build();

  private final String valid =
      AccountEventCodec.INSTANCE.toJson(
          AccountEvent.of(
              AccountOpenedPayload.builder()
                  .accountId(UUID.randomUUID())
                  .pin(4711)
                  .limits(Map.of(SECRET, 4711))
                  .build()));

  @Test
  void saysWhereAnInvalidEventStandsAndWhatIsWrong() {
    String log =
        logOf(Calls.cloudEvent(valid.replace("\"pin\":4711", "\"pin\":\"" + SECRET + "\"")));

    assertThat(log)
        .startsWith(
            "Dropped an invalid event of the type account.opened with 1 violations"
                + " [/payload/pin int_type]: Delivery[path=/events/account-events,"
                + " id=5d9c2a4e-0d3f-4c8e-9c57-5d0d8a1f7a55, topic=task-events, partition=3,"
                + " offset=42]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"pin\":\"s3cr3t-4711\"",
        "\"pin\":{\"s3cr3t-4711\":\"s3cr3t-4711\"}",
        "\"pin\":s3cr3t-4711",
        "\"pin\":\"s3cr3t-4711",
      })
  void showsNoSecretsOfInvalidEvents(String pin) {
    String invalid = valid.replace("\"pin\":4711", pin);

    showsNoSecrets(Calls.cloudEvent(invalid));
    showsNoSecrets(invalid);
    showsNoSecrets(Calls.rawCloudEvent(utf8(invalid)));
    showsNoSecrets("{\"entries\":[{\"entryId\":\"1\",\"event\":" + invalid + "}]}");
  }

  @Test
  void showsNoSecretKeysOfMaps() {
    showsNoSecrets(
        Calls.cloudEvent(
            valid.replace("\"" + SECRET + "\":4711", "\"" + SECRET + "\":\"" + SECRET + "\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3cr3t-4711",
        "{\"id\":\"s3cr3t-4711\",\"topic\":\"s3cr3t-4711\"}",
        "{\"data\":\"s3cr3t-4711\"}",
        "{\"data\":s3cr3t-4711}",
        "{\"data_base64\":\"s3cr3t-4711\"}",
        "{\"s3cr3t-4711\":1}",
        "{\"data\":[\"s3cr3t-4711\"]}",
      })
  void showsNoSecretsOfWhatIsNoEvent(String body) {
    showsNoSecrets(body);
  }

  @Test
  void showsNoSecretsWhereTheHandlerFails() {
    showsNoSecrets(Calls.cloudEvent(valid));
  }

  @Test
  void showsNoTokens() {
    DaprEventEndpoint closed =
        DaprEventEndpoint.builder()
            .serve("/x", AccountEventCodec.INSTANCE, event -> {})
            .appApiToken("right")
            .build();
    try (LogCapture log = new LogCapture()) {
      Calls.call(closed, "POST", "/x", Map.of("dapr-api-token", SECRET), new byte[0]);

      assertThat(log.lines()).containsExactly("WARNING: Answered POST /x with 401");
    }
  }

  @Test
  void doesNotLetStrangersForgeLines() {
    String forged = valid.replace("account.opened", "x\\nWARNING: forged\\u202e" + "y".repeat(500));

    assertThat(logOf(Calls.cloudEvent(forged)))
        .startsWith("Skipped an event of the type x\\u000aWARNING: forged\\u202eyyyy")
        .contains("y…: Delivery[")
        .hasLineCount(1);
    assertThat(logOf("{\"specversion\":\"1.0\",\"id\":\"a\\nb\"}"))
        .contains("id=a\\u000ab")
        .hasLineCount(1);
  }

  private void showsNoSecrets(String body) {
    assertThat(logOf(body)).isNotEmpty().doesNotContain(SECRET).doesNotContain("4711");
  }

  private String logOf(String body) {
    try (LogCapture log = new LogCapture()) {
      Calls.call(
          endpoint,
          "POST",
          "/events/account-events",
          Map.of("__key", SECRET, "__partition", "3", "__offset", "42"),
          utf8(body));
      return log.text();
    }
  }
}
