package io.eventfamily.spring.kafka;

import static io.eventfamily.spring.kafka.Broker.header;
import static io.eventfamily.spring.kafka.Broker.headers;
import static io.eventfamily.spring.kafka.Broker.utf8;
import static io.eventfamily.spring.kafka.Samples.completed;
import static io.eventfamily.spring.kafka.Samples.created;
import static io.eventfamily.spring.kafka.Samples.invalid;
import static io.eventfamily.spring.kafka.Samples.invalidOrder;
import static io.eventfamily.spring.kafka.Samples.json;
import static io.eventfamily.spring.kafka.Samples.placed;
import static io.eventfamily.spring.kafka.Samples.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.OrderEvent;
import com.example.TaskCreatedPayload;
import com.example.TaskEvent;
import io.eventfamily.runtime.Decoded;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.support.KafkaHeaders;

/** What listeners are given of what is on topics, and what becomes of the rest. */
@Timeout(120)
class ListeningTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  private static ConfigurableApplicationContext application;
  private static ListeningApplication heard;

  @BeforeAll
  static void start() throws Exception {
    BROKER.create(1, ListeningApplication.TOPICS);
    BROKER.create(3, "wide");
    BROKER.create(1, "wide-dlt");
    application =
        RunningApplication.start(
            BROKER,
            ListeningApplication.class,
            Map.of(
                "spring.kafka.consumer.group-id", "listening",
                "eventfamily.kafka.codecs",
                    "com.example.TaskEventCodec,com.example.OrderEventCodec"));
    heard = application.getBean(ListeningApplication.class);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void givesEachListenerTheEventsOfItsFamily() throws Exception {
    TaskEvent task = created("Büy milk");
    OrderEvent order = placed("o-1");
    TaskEvent last = completed();
    OrderEvent lastOrder = placed("o-2");

    BROKER.write("mixed", json(task), json(order), json(last), json(lastOrder));

    assertThat(heard.mixedTasks.next(2)).containsExactly(task, last);
    assertThat(heard.messages.next(2)).containsExactly(task, last);
    assertThat(heard.all.next(4)).containsExactly(task, order, last, lastOrder);
    assertThat(heard.mixedOrders.next(2)).containsExactly(order, lastOrder);
    BROKER.awaitCommitted("mixed-tasks", "mixed");
    BROKER.awaitCommitted("mixed-orders", "mixed");
    assertThat(BROKER.count("mixed-dlt")).isZero();
  }

  @Test
  void leavesAnInvalidEventToTheListenerOfItsFamily() throws Exception {
    OrderEvent last = placed("last");

    BROKER.write("blamed", invalidOrder(), json(created("x")), json(last));

    assertThat(heard.blamedOrders.next(1)).containsExactly(last);
    heard.blamedTasks.next(1);
    BROKER.awaitCommitted("blamed-tasks", "blamed");
    BROKER.awaitCommitted("blamed-orders", "blamed");
    assertThat(BROKER.read("blamed-dlt", 1))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(header(letter, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP))
                    .isEqualTo("blamed-orders"));
  }

  @Test
  void makesAnInvalidEventADeadLetterThatSaysWhatIsWrong() throws Exception {
    TaskEvent next = created("next");
    ProducerRecord<byte[], byte[]> invalid =
        new ProducerRecord<>("poisoned", new byte[] {(byte) 0xff, 1}, invalid());
    invalid.headers().add("traceparent", utf8("00-1-2-01"));
    try (LogCapture log = LogCapture.ofAll()) {
      BROKER.write(invalid);
      BROKER.write("poisoned", json(next));

      assertThat(heard.poisoned.next(1)).containsExactly(next);
      ConsumerRecord<byte[], byte[]> letter = BROKER.read("poisoned-dlt", 1).get(0);
      assertThat(letter.key()).isEqualTo(invalid.key());
      assertThat(letter.value()).isEqualTo(invalid.value());
      assertThat(header(letter, "traceparent")).isEqualTo("00-1-2-01");
      assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("invalid");
      assertThat(header(letter, DeadLetterHeaders.EVENT_TYPE)).isEqualTo("task.created");
      assertThat(header(letter, DeadLetterHeaders.VIOLATIONS).lines())
          .containsExactly(
              "/payload/task_id: must be a UUID of 36 characters, with hyphens [uuid_parsing]",
              "/payload/notes: must have at most 10 characters [string_too_long]",
              "/payload/title: must have at least 1 character [string_too_short]");
      assertThat(header(letter, KafkaHeaders.DLT_ORIGINAL_TOPIC)).isEqualTo("poisoned");
      assertThat(header(letter, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP)).isEqualTo("listening");
      assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN))
          .isEqualTo(InvalidRecordException.class.getName());
      assertThat(headers(letter)).doesNotContain(Samples.SECRET, "pin of Ann", "no uuid");
      heard.poisoned.assertNoMore();
      assertThat(log.text())
          .contains("poisoned-0@0 is now on poisoned-dlt. The record is no valid event")
          .contains("Attempt 1 with poisoned-0@0")
          .doesNotContain("Attempt 2 with poisoned-0@0")
          .doesNotContain(Samples.SECRET, "pin of Ann", "no uuid");
    }
  }

  @Test
  void isNotStoppedByGarbage() throws Exception {
    byte[] bytes = {0, (byte) 0xc3, 0x28, (byte) 0xff};
    TaskEvent last = created("last");

    BROKER.write(
        "garbage", bytes, new byte[0], utf8("null"), utf8("{\"event_type\":5}"), json(last));

    assertThat(heard.garbage.next(1)).containsExactly(last);
    assertThat(BROKER.read("garbage-dlt", 4))
        .extracting(ConsumerRecord::value)
        .containsExactly(bytes, new byte[0], utf8("null"), utf8("{\"event_type\":5}"));
  }

  @Test
  void capsTheHeaderOfViolations() throws Exception {
    StringBuilder notes = new StringBuilder();
    for (int number = 0; number < 40; number++) {
      notes.append(number == 0 ? "" : ",").append("\"n").append(number).append("\":1");
    }
    BROKER.write(
        "many",
        utf8(
            new String(invalid(), "UTF-8")
                .replaceAll("\"pin of Ann\":\"[^\"]*\"", notes.toString())));

    ConsumerRecord<byte[], byte[]> letter = BROKER.read("many-dlt", 1).get(0);
    assertThat(header(letter, DeadLetterHeaders.VIOLATIONS).lines())
        .hasSize(21)
        .last()
        .isEqualTo("and 22 more");
    BROKER.awaitCommitted("garbage", "many");
  }

  @Test
  void givesNullToAListenerThatTakesIt() throws Exception {
    TaskEvent event = created("x");

    BROKER.write("tombstones", null, json(event), null);

    assertThat(heard.optional.next(3)).containsExactly(null, event, null);
    assertThat(heard.required.next(1)).containsExactly(event);
    BROKER.awaitCommitted("required", "tombstones");
    heard.required.assertNoMore();
    assertThat(BROKER.count("tombstones-dlt")).isZero();
  }

  @Test
  void passesOverEventsOfUnknownTypesAndCountsThem() throws Exception {
    TaskEvent last = created("last");
    try (LogCapture log = LogCapture.of(SkippedEvents.class.getName())) {
      BROKER.write(
          "newer",
          unknown("task.archived"),
          unknown("task.archived"),
          unknown("x.y\\nz"),
          json(last));

      assertThat(heard.newer.next(1)).containsExactly(last);
      assertThat(log.lines())
          .containsExactly(
              "INFO: Skips events of the unknown type task.archived on the topic newer",
              "INFO: Skips events of the unknown type x.y\\u000az on the topic newer");
    }
    assertThat(counter("eventfamily.listen.skipped", "newer")).isEqualTo(3);
    BROKER.awaitCommitted("listening", "newer");
    assertThat(BROKER.count("newer-dlt")).isZero();
  }

  @Test
  void triesAgainAndKeepsTheOrder() throws Exception {
    TaskEvent first = created("fails twice");
    TaskEvent second = created("second");
    TaskEvent third = created("third");

    BROKER.write("shaky", json(first), json(second), json(third));

    assertThat(heard.shaky.next(5)).containsExactly(first, first, first, second, third);
    BROKER.awaitCommitted("listening", "shaky");
    assertThat(BROKER.count("shaky-dlt")).isZero();
  }

  @Test
  void makesAnEventADeadLetterWithWhichAListenerFailsAlways() throws Exception {
    TaskEvent next = created("next");
    byte[] original =
        utf8(
            " " + new String(json(created("quoted")), "UTF-8").replaceFirst("\\{", "{ \"new\":1,"));
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>("broken", utf8("key"), original);
    record.headers().add(DeadLetterHeaders.VIOLATIONS, utf8("from an earlier time"));
    BROKER.write(record, new ProducerRecord<>("broken", utf8("key"), json(next)));

    assertThat(heard.broken.next(5))
        .extracting(it -> ((TaskCreatedPayload) it.payload()).title())
        .containsExactly("quoted", "quoted", "quoted", "quoted", "next");
    ConsumerRecord<byte[], byte[]> letter = BROKER.read("broken-dlt", 1).get(0);
    assertThat(letter.value()).isEqualTo(original);
    assertThat(letter.key()).isEqualTo(utf8("key"));
    assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("failed");
    assertThat(header(letter, DeadLetterHeaders.VIOLATIONS)).isNull();
    assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN))
        .isEqualTo(IllegalStateException.class.getName());
    assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_STACKTRACE))
        .startsWith("java.lang.IllegalStateException\n\tat ")
        .contains("ListeningApplication");
    assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE)).isNull();
    assertThat(headers(letter)).doesNotContain("quoted");
    assertThat(counter("eventfamily.listen.dead.letters", "broken")).isEqualTo(1);
  }

  @Test
  void needsNoMoreThanOnePartitionForDeadLetters() throws Exception {
    BROKER.write(
        new ProducerRecord<>("wide", 2, utf8("k"), utf8("a")),
        new ProducerRecord<>("wide", 0, utf8("k"), utf8("b")));

    assertThat(BROKER.read("wide-dlt", 2))
        .extracting(letter -> new String(letter.value(), "UTF-8"))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void givesOutcomesToAListenerOfThese() throws Exception {
    TaskEvent event = created("x");

    BROKER.write(
        "outcomes",
        json(event),
        unknown("task.archived"),
        invalid(),
        utf8("?"),
        json(placed("o")),
        json(event));

    List<Decoded<TaskEvent>> outcomes = heard.outcomes.next(5);
    assertThat(outcomes)
        .extracting(it -> it.getClass().getSimpleName())
        .containsExactly("Valid", "Unknown", "Invalid", "Invalid", "Valid");
    assertThat(outcomes.get(0)).isEqualTo(new Decoded.Valid<>(event));
    assertThat(((Decoded.Invalid<TaskEvent>) outcomes.get(3)).json()).isEqualTo(utf8("?"));
    assertThat(BROKER.count("outcomes-dlt")).isZero();
  }

  @Test
  void givesWholeRecordsToAListenerOfThese() throws Exception {
    TaskEvent event = created("x");
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>("records", utf8("the key"), json(event));
    record.headers().add("h", utf8("v"));

    BROKER.write(record, new ProducerRecord<>("records", utf8("gone"), null));

    List<ConsumerRecord<String, TaskEvent>> records = heard.records.next(2);
    assertThat(records.get(0).key()).isEqualTo("the key");
    assertThat(records.get(0).value()).isEqualTo(event);
    assertThat(header(records.get(0), "h")).isEqualTo("v");
    assertThat(records.get(1).key()).isEqualTo("gone");
    assertThat(records.get(1).value()).isNull();
  }

  @Test
  void givesPayloadsOfOneTypeToAListenerOfThese() throws Exception {
    TaskEvent event = created("x");

    BROKER.write("payloads", json(completed()), json(event));

    assertThat(heard.payloads.next(1)).containsExactly((TaskCreatedPayload) event.payload());
    heard.payloads.assertNoMore();
  }

  @Test
  void callsTheMethodOfAClassThatTakesTheEvent() throws Exception {
    TaskEvent task = created("x");
    OrderEvent order = placed("o");

    BROKER.write("methods", json(task), json(order));

    assertThat(heard.methods.next(2))
        .containsExactly("task " + task.eventId(), "order " + order.eventId());
  }

  @Test
  void callsAHandlerOfTwoFamilies() throws Exception {
    TaskEvent task = created("x");
    TaskEvent done = completed();
    OrderEvent order = placed("o");

    BROKER.write("task-events", json(task), utf8("poison"), null, json(done));
    BROKER.write("order-events", json(order));

    assertThat(heard.handled.next(3))
        .containsExactlyInAnyOrder(
            "created " + task.eventId(),
            "completed " + done.eventId(),
            "placed " + order.eventId());
    assertThat(BROKER.read("task-events-dlt", 1).get(0).value()).isEqualTo(utf8("poison"));
  }

  @Test
  void givesABatchWithoutWhatIsInvalid() throws Exception {
    TaskEvent first = created("1");
    TaskEvent second = created("2");

    BROKER.writeTogether("batch", json(first), utf8("?"), unknown("a.b"), null, json(second));

    assertThat(heard.batch.next(2)).containsExactly(first, second);
    assertThat(BROKER.read("batch-dlt", 2))
        .extracting(ConsumerRecord::value)
        .containsOnly(utf8("?"));
    BROKER.awaitCommitted("batch", "batch");
    assertThat(heard.pollResults.next(3)).containsExactly(first, null, second);
  }

  @Test
  void takesTheIndexOfABatchAsTheListenerSeesIt() throws Exception {
    BROKER.writeTogether(
        "failing",
        utf8("?"),
        json(created("good")),
        utf8("!"),
        json(created("bad")),
        json(created("after")));

    assertThat(BROKER.read("failing-dlt", 3))
        .extracting(letter -> header(letter, DeadLetterHeaders.REASON))
        .containsExactly("invalid", "invalid", "failed");
    assertThat(new String(BROKER.read("failing-dlt", 3).get(2).value(), "UTF-8"))
        .contains("\"bad\"");
    heard.failing.awaitTitle("after");
    BROKER.awaitCommitted("failing", "failing");
    assertThat(BROKER.count("failing-dlt")).isEqualTo(3);
  }

  @Test
  void makesAllOfABatchDeadLettersThatFailsAsAWhole() throws Exception {
    BROKER.writeTogether("whole", utf8("?"), json(created("a")), unknown("a.b"));

    assertThat(BROKER.read("whole-dlt", 2))
        .extracting(letter -> header(letter, DeadLetterHeaders.REASON))
        .containsExactly("invalid", "failed");
    BROKER.awaitCommitted("whole", "whole");
    assertThat(BROKER.count("whole-dlt")).isEqualTo(2);
  }

  @Test
  void leavesListenersOfTextAlone() throws Exception {
    BROKER.write("texts", utf8("{"), json(created("x")));

    assertThat(heard.texts.next(2)).element(0).isEqualTo("{");
    assertThat(BROKER.count("texts-dlt")).isZero();
  }

  private static double counter(String name, String topic) {
    return application
        .getBean(SimpleMeterRegistry.class)
        .get(name)
        .tag("topic", topic)
        .counter()
        .count();
  }
}
