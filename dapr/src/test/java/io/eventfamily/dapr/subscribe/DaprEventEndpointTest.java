package io.eventfamily.dapr.subscribe;

import static io.eventfamily.dapr.subscribe.Calls.PATH;
import static io.eventfamily.dapr.subscribe.Calls.SUCCESS;
import static io.eventfamily.dapr.subscribe.Calls.body;
import static io.eventfamily.dapr.subscribe.Calls.cloudEvent;
import static io.eventfamily.dapr.subscribe.Calls.created;
import static io.eventfamily.dapr.subscribe.Calls.json;
import static io.eventfamily.dapr.subscribe.Calls.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaprEventEndpointTest {

  private final List<TaskEvent> handled = new ArrayList<>();

  private final DaprEventEndpoint endpoint =
      DaprEventEndpoint.builder()
          .pubsub("kafka-pubsub")
          .handle(TaskEventCodec.INSTANCE, handled::add)
          .appApiToken("secret")
          .healthPath("/healthz")
          .maxBodyBytes(4096)
          .build();

  private final byte[] delivery = utf8(cloudEvent(json(created("Buy milk"))));

  @Test
  void tellsWhatToSubscribeTo() {
    EndpointResponse response = call("GET", "/dapr/subscribe", "secret", new byte[0]);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headers()).containsExactly(Map.entry("Content-Type", "application/json"));
    assertThat(response.body()).isEqualTo(endpoint.subscriptions().toJson());
    assertThat(body(response)).contains("\"default\":\"/events/task-events\"");
  }

  @Test
  void handlesWithTheRightToken() {
    EndpointResponse response = call("POST", PATH, "secret", delivery);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headers()).containsExactly(Map.entry("Content-Type", "application/json"));
    assertThat(body(response)).isEqualTo(SUCCESS);
    assertThat(handled).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secreT", "secret ", "secret2", "s"})
  void refusesAWrongToken(String token) {
    // Not 404, with which the sidecar would lose what it delivers.
    for (String path : List.of(PATH, "/dapr/subscribe", "/no-such-path")) {
      EndpointResponse response = call("POST", path, token, delivery);

      assertThat(response.status()).isEqualTo(401);
      assertThat(body(response)).isEqualTo("{\"error\":\"wrong or missing dapr-api-token\"}");
    }
    assertThat(handled).isEmpty();
  }

  @Test
  void refusesAMissingToken() {
    assertThat(Calls.call(endpoint, "POST", PATH, Map.of(), delivery).status()).isEqualTo(401);
    assertThat(Calls.call(endpoint, "GET", "/dapr/subscribe", Map.of(), new byte[0]).status())
        .isEqualTo(401);
  }

  @Test
  void needsNoTokenWhereThereIsNone() {
    DaprEventEndpoint open =
        DaprEventEndpoint.builder()
            .pubsub("p")
            .handle(TaskEventCodec.INSTANCE, handled::add)
            .appApiToken(null)
            .build();

    assertThat(Calls.call(open, "POST", PATH, Map.of(), delivery).status()).isEqualTo(200);
  }

  @Test
  void tellsThatItIsHealthyWithoutAToken() {
    assertThat(Calls.call(endpoint, "GET", "/healthz", Map.of(), new byte[0]).status())
        .isEqualTo(200);
    assertThat(Calls.call(endpoint, "POST", "/healthz", Map.of(), new byte[0]).status())
        .isEqualTo(405);
  }

  @Test
  void doesNotKnowOtherPaths() {
    for (String path : List.of("/", "/events/task-events/", "/events", "/EVENTS/task-events")) {
      EndpointResponse response = call("POST", path, "secret", delivery);

      assertThat(response.status()).isEqualTo(404);
      assertThat(body(response)).isEqualTo("{\"error\":\"no such path\"}");
    }
  }

  @Test
  void refusesOtherMethods() {
    EndpointResponse get = call("GET", PATH, "secret", new byte[0]);
    EndpointResponse post = call("POST", "/dapr/subscribe", "secret", new byte[0]);

    assertThat(get.status()).isEqualTo(405);
    assertThat(get.headers()).containsEntry("Allow", "POST");
    assertThat(body(get)).isEqualTo("{\"error\":\"method not allowed\"}");
    assertThat(post.status()).isEqualTo(405);
    assertThat(post.headers()).containsEntry("Allow", "GET");
  }

  @Test
  void readsABodyOfTheGreatestLength() {
    String json = cloudEvent(json(created("Buy milk")));
    byte[] longest = utf8(json + " ".repeat(4096 - json.length()));

    assertThat(body(call("POST", PATH, "secret", longest))).isEqualTo(SUCCESS);
  }

  @Test
  void refusesABodyThatIsTooLong() {
    EndpointResponse response = call("POST", PATH, "secret", new byte[4097]);

    assertThat(response.status()).isEqualTo(413);
    assertThat(body(response)).isEqualTo("{\"error\":\"the body is too long\"}");
  }

  @Test
  void readsNothingOfABodyThatIsSaidToBeTooLong() throws IOException {
    assertThat(endpoint.handle(new Announced("4097")).status()).isEqualTo(413);
    assertThat(endpoint.handle(new Announced("9999999999999")).status()).isEqualTo(413);
  }

  @Test
  void passesOnThatTheClientHasGone() {
    assertThatIOException()
        .isThrownBy(() -> endpoint.handle(new Announced("4096")))
        .withMessage("gone");
    assertThatIOException().isThrownBy(() -> endpoint.handle(new Announced("no number")));
  }

  @Test
  void servesThePathOfARuleAsAnotherFamily() {
    List<String> ids = new ArrayList<>();
    DaprEventEndpoint two =
        DaprEventEndpoint.builder()
            .handle(
                Subscription.builder("p", "mixed")
                    .rule(Cel.eventType("account.opened"), "/accounts")
                    .build(),
                TaskEventCodec.INSTANCE,
                handled::add)
            .serve(
                "/accounts",
                AccountEventCodec.INSTANCE,
                event -> ids.add(event.eventId().toString()))
            .build();
    AccountEvent opened =
        AccountEvent.of(
            AccountOpenedPayload.builder()
                .accountId(java.util.UUID.randomUUID())
                .pin(1)
                .limits(Map.of())
                .build());
    byte[] json = AccountEventCodec.INSTANCE.toBytes(opened);

    assertThat(body(Calls.call(two, "POST", "/accounts", Map.of(), json))).isEqualTo(SUCCESS);
    assertThat(ids).containsExactly(opened.eventId().toString());
    assertThat(two.paths())
        .containsExactlyInAnyOrder("/dapr/subscribe", "/events/mixed", "/accounts");
    assertThat(two.subscriptions().all()).hasSize(1);
  }

  @Test
  void refusesToBeBuiltOfWhatDoesNotFit() {
    assertThatIllegalStateException().isThrownBy(DaprEventEndpoint.builder()::build);
    assertThatIllegalStateException()
        .isThrownBy(
            DaprEventEndpoint.builder().handle(TaskEventCodec.INSTANCE, handled::add)::build)
        .withMessageContaining("family task");
    assertThatIllegalArgumentException()
        .isThrownBy(
            DaprEventEndpoint.builder()
                    .pubsub("p")
                    .handle(TaskEventCodec.INSTANCE, handled::add)
                    .handle(TaskEventCodec.INSTANCE, handled::add)
                ::build)
        .withMessageContaining(PATH);
    assertThatIllegalArgumentException()
        .isThrownBy(
            DaprEventEndpoint.builder()
                    .serve("/x", TaskEventCodec.INSTANCE, handled::add)
                    .healthPath("/x")
                ::build);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DaprEventEndpoint.builder().maxBodyBytes(0));
  }

  private EndpointResponse call(String method, String path, String token, byte[] body) {
    return Calls.call(endpoint, method, path, Map.of("Dapr-Api-Token", token), body);
  }

  /** A request whose body cannot be read. */
  private record Announced(String contentLength) implements EndpointRequest {

    @Override
    public String method() {
      return "POST";
    }

    @Override
    public String path() {
      return PATH;
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("content-length", contentLength, "dapr-api-token", "secret");
    }

    @Override
    public InputStream body() {
      return new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("gone");
        }
      };
    }
  }
}
