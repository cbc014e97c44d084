package io.eventfamily.testing.dapr;

import static io.eventfamily.testing.dapr.Sidecars.deadLetters;
import static io.eventfamily.testing.dapr.Sidecars.subscription;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.testing.dapr.TestApp.Answer;
import io.eventfamily.testing.dapr.TestApp.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(120)
@ExtendWith(Broker.Shared.class)
class RoutingTest {

  private static String rule(String match, String path) {
    return Json.text(Map.of("match", match, "path", path));
  }

  private static String rules(String... rules) {
    return ",\"routes\":{\"rules\":[" + String.join(",", rules) + "]}";
  }

  private static List<String> deliveries(Service service, int count) throws Exception {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Request request = service.next();
      found.add(request.path() + " " + request.text());
    }
    return found;
  }

  @Test
  void takesThePathOfTheFirstRuleThatMatches(Broker broker) throws Exception {
    String topic = broker.topic(1);
    String dead = broker.topic(1);
    String rules =
        rules(
            rule("event.type == \"a\"", "/a"),
            rule("has(event.x) && event.x == '1'", "/x"),
            rule("event.y == \"1\" || event.type == \"b\"", "/b"),
            rule("event.type == \"a\"", "/never"));
    try (Service service =
        Service.start(
            broker,
            TestApp.start(
                subscription(topic, rules + deadLetters(dead)), (request, number) -> Answer.OK))) {
      broker.sendTexts(
          topic,
          "{\"type\":\"a\",\"x\":\"1\"}",
          "{\"type\":\"q\",\"x\":\"1\"}",
          "{\"type\":\"b\"}",
          "{\"type\":\"c\",\"y\":\"2\"}",
          "{\"type\":\"d\"}",
          "{\"type\":5,\"x\":\"1\"}",
          "{\"x\":\"1\"}",
          "{\"type\":null,\"x\":\"1\"}");

      assertThat(deliveries(service, 5))
          .containsExactly(
              "/a {\"type\":\"a\",\"x\":\"1\"}",
              "/x {\"type\":\"q\",\"x\":\"1\"}",
              "/b {\"type\":\"b\"}",
              "/x {\"type\":5,\"x\":\"1\"}",
              "/x {\"type\":null,\"x\":\"1\"}");
      // Nothing matches the first; the others lack what a rule asks for.
      assertThat(broker.records(dead, 3))
          .extracting(found -> new String(found.value(), UTF_8))
          .containsExactly("{\"type\":\"c\",\"y\":\"2\"}", "{\"type\":\"d\"}", "{\"x\":\"1\"}");
    }
  }

  @Test
  void takesTheDefaultWhereNoRuleMatches(Broker broker) throws Exception {
    String topic = broker.topic(1);
    String routes =
        ",\"routes\":{\"rules\":["
            + rule("event.type == \"a\"", "/a")
            + "],\"default\":\"/other\"}";
    try (Service service =
        Service.start(
            broker, TestApp.start(subscription(topic, routes), (request, number) -> Answer.OK))) {
      broker.sendTexts(topic, "{\"type\":\"b\"}", "{\"type\":\"a\"}");

      assertThat(deliveries(service, 2))
          .containsExactly("/other {\"type\":\"b\"}", "/a {\"type\":\"a\"}");
    }
  }

  @Test
  void takesARuleWithoutAConditionForOneThatMatches(Broker broker) throws Exception {
    String topic = broker.topic(1);
    try (Service service =
        Service.start(
            broker,
            TestApp.start(
                subscription(topic, rules(rule(" ", "/all"))), (request, number) -> Answer.OK))) {
      broker.sendTexts(topic, "{}");

      assertThat(deliveries(service, 1)).containsExactly("/all {}");
    }
  }

  @Test
  void dropsWhatNoRuleMatches(Broker broker) throws Exception {
    String topic = broker.topic(1);
    try (Service service =
        Service.start(
            broker,
            TestApp.start(
                subscription(topic, rules(rule("event.type == \"a\"", "/a"))),
                (request, number) -> Answer.OK))) {
      broker.sendTexts(topic, "{\"type\":\"b\"}", "{\"type\":\"a\"}");

      assertThat(deliveries(service, 1)).containsExactly("/a {\"type\":\"a\"}");
    }
  }
}
