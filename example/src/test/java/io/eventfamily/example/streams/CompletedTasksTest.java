package io.eventfamily.example.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.example.TaskCompletedPayload;
import io.eventfamily.example.TaskCreatedPayload;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import io.eventfamily.kafka.EventSerde;
import io.eventfamily.kafka.EventSerializer;
import io.eventfamily.kafka.StrictEventDeserializer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletedTasksTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BOB = new UUID(0, 2);

  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant ELEVEN = TEN.plus(CompletedTasks.HOUR);

  /** Records are written long after the events that they hold. */
  private static final Instant WRITTEN = TEN.plus(Duration.ofDays(1));

  private final EventSerde<TaskEvent> serde = new EventSerde<>(TaskEventCodec.INSTANCE);

  @TempDir private Path state;

  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> tasks;
  private TestOutputTopic<String, ProductivityEvent> productivity;
  private TestOutputTopic<byte[], byte[]> deadLetters;

  @BeforeEach
  void start() {
    Properties settings = ProductivityService.settings("localhost:1", state);
    // The driver forgets what is not committed, and does not commit where all is a dead letter.
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    driver = new TopologyTestDriver(CompletedTasks.topology(serde), settings);
    tasks =
        driver.createInputTopic(
            TaskEventCodec.INSTANCE.topic(), new StringSerializer(), new ByteArraySerializer());
    productivity =
        driver.createOutputTopic(
            ProductivityEventCodec.INSTANCE.topic(),
            new StringDeserializer(),
            new StrictEventDeserializer<>(ProductivityEventCodec.INSTANCE));
    deadLetters =
        driver.createOutputTopic(
            ProductivityService.DEAD_LETTERS,
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void countsTheTasksThatEachUserCompletedInAnHour() {
    write(completed(ANN, TEN));
    write(completed(BOB, TEN.plusSeconds(1)));
    write(completed(ANN, ELEVEN.minusMillis(1)));
    write(completed(ANN, ELEVEN));

    assertThat(counts(TEN)).containsExactly(Map.entry(ANN, 2L), Map.entry(BOB, 1L));
    assertThat(counts(ELEVEN)).containsExactly(Map.entry(ANN, 1L));
  }

  @Test
  void countsNothingButCompletedTasks() {
    write(
        TaskEvent.builder()
            .timestamp(TEN)
            .payload(
                TaskCreatedPayload.builder()
                    .taskId(UUID.randomUUID())
                    .userId(ANN)
                    .title("Water the plants")
                    .build())
            .build());

    assertThat(counts(TEN)).isEmpty();
  }

  @Test
  void countsAnEventInItsHourThoughItComesLate() {
    write(completed(ANN, ELEVEN.plus(CompletedTasks.GRACE).minusMillis(1)));
    write(completed(ANN, TEN));

    assertThat(counts(TEN)).containsExactly(Map.entry(ANN, 1L));
  }

  @Test
  void leavesOutAnEventThatComesTooLate() {
    write(completed(ANN, ELEVEN.plus(CompletedTasks.GRACE)));
    write(completed(ANN, TEN));

    assertThat(counts(TEN)).isEmpty();
  }

  @Test
  void publishesTheCountOfAnHourOnceItIsFinal() {
    write(completed(ANN, TEN));
    write(completed(ANN, TEN.plusSeconds(1)));
    write(completed(ANN, ELEVEN));
    assertThat(productivity.isEmpty()).isTrue();

    write(completed(ANN, ELEVEN.plus(CompletedTasks.GRACE)));

    TestRecord<String, ProductivityEvent> published = productivity.readRecord();
    assertThat(productivity.isEmpty()).isTrue();
    assertThat(published.key()).isEqualTo(ANN.toString());
    assertThat(published.value().timestamp()).isEqualTo(ELEVEN);
    assertThat(published.value().payload())
        .isEqualTo(
            ProductivityHourCountedPayload.builder()
                .userId(ANN)
                .hour(TEN)
                .completedTasks(2)
                .build());
  }

  @Test
  void givesAnHourTheSameEventIdWheneverItIsCounted() {
    write(completed(ANN, TEN));
    write(completed(ANN, ELEVEN.plus(CompletedTasks.GRACE)));
    UUID first = productivity.readValue().eventId();
    stop();
    start();

    write(completed(ANN, TEN));
    write(completed(ANN, ELEVEN.plus(CompletedTasks.GRACE)));

    assertThat(productivity.readValue().eventId()).isEqualTo(first);
  }

  @Test
  void readsCloudEventsAndPassesNothingOfThemOn() {
    EventSerializer<TaskEvent> serializer = new EventSerializer<>(TaskEventCodec.INSTANCE);
    serializer.configure(
        Map.of(
            "eventfamily.format", "cloudevents-binary",
            "eventfamily.cloudevents.source", "/tasks",
            "eventfamily.headers", "true"),
        false);
    for (Instant time : List.of(TEN, ELEVEN.plus(CompletedTasks.GRACE))) {
      Headers headers = new RecordHeaders();
      byte[] value = serializer.serialize("task-events", headers, completed(ANN, time));
      assertThat(headers.lastHeader("ce_type")).isNotNull();
      tasks.pipeInput(new TestRecord<>("key", value, headers, WRITTEN));
    }

    assertThat(productivity.readRecord().headers()).isEmpty();
  }

  @Test
  void doesNotLetAnEventOfTheFutureEndTheHours() {
    write(completed(ANN, WRITTEN.plus(Duration.ofDays(365))), TEN.plusSeconds(1));
    write(completed(ANN, TEN.plusSeconds(2)), TEN.plusSeconds(3));

    assertThat(counts(TEN)).containsExactly(Map.entry(ANN, 2L));
  }

  @Test
  void skipsAndCountsWhatItDoesNotKnow() {
    write(
        TaskEventCodec.INSTANCE
            .toJson(completed(ANN, TEN))
            .replace("task.completed", "task.lent")
            .getBytes(UTF_8));
    write(completed(ANN, TEN));

    assertThat(counts(TEN)).containsExactly(Map.entry(ANN, 1L));
    assertThat(serde.deserializer().skippedUnknown()).isEqualTo(1);
    assertThat(deadLetters.isEmpty()).isTrue();
  }

  @Test
  void passesOverARecordWithoutAValue() {
    write((byte[]) null);
    write(completed(ANN, TEN));

    assertThat(counts(TEN)).containsExactly(Map.entry(ANN, 1L));
    assertThat(deadLetters.isEmpty()).isTrue();
  }

  @Test
  void putsWhatIsNoValidEventToTheDeadLetters() {
    byte[] invalid =
        TaskEventCodec.INSTANCE
            .toJson(completed(ANN, TEN))
            .replace(ANN.toString(), "nobody")
            .getBytes(UTF_8);
    byte[] poison = {0, 1, 2, 3};
    write(invalid);
    write(poison);
    write(completed(ANN, TEN));

    List<TestRecord<byte[], byte[]>> dead = deadLetters.readRecordsToList();
    assertThat(dead).extracting(TestRecord::value).containsExactly(invalid, poison);
    assertThat(dead).extracting(TestRecord::key).containsOnly("key".getBytes(UTF_8));
    assertThat(texts(dead.get(0).headers()))
        .containsEntry("__streams.errors.topic", "task-events")
        .containsEntry("__streams.errors.partition", "0")
        .containsEntry("__streams.errors.offset", "0")
        .containsKeys("__streams.errors.exception", "__streams.errors.stacktrace")
        .hasEntrySatisfying(
            "__streams.errors.message",
            message -> assertThat(message).contains("/payload/user_id").doesNotContain("nobody"));
    assertThat(counts(TEN)).containsExactly(Map.entry(ANN, 1L));
  }

  private static TaskEvent completed(UUID userId, Instant time) {
    return TaskEvent.builder()
        .timestamp(time)
        .payload(
            TaskCompletedPayload.builder()
                .taskId(UUID.randomUUID())
                .userId(userId)
                .completedAt(time)
                .build())
        .build();
  }

  private void write(TaskEvent event) {
    write(event, WRITTEN);
  }

  private void write(TaskEvent event, Instant written) {
    tasks.pipeInput("key", TaskEventCodec.INSTANCE.toBytes(event), written);
  }

  private void write(byte @Nullable [] value) {
    tasks.pipeInput("key", value, WRITTEN);
  }

  private static Map<String, String> texts(Headers headers) {
    Map<String, String> texts = new TreeMap<>();
    for (Header header : headers) {
      texts.put(header.key(), new String(header.value(), UTF_8));
    }
    return texts;
  }

  private Map<UUID, Long> counts(Instant hour) {
    Map<UUID, Long> counts = new TreeMap<>();
    try (KeyValueIterator<Windowed<UUID>, Long> found =
        driver.<UUID, Long>getWindowStore(CompletedTasks.STORE).fetchAll(hour, hour)) {
      while (found.hasNext()) {
        KeyValue<Windowed<UUID>, Long> count = found.next();
        counts.put(count.key.key(), count.value);
      }
    }
    return counts;
  }
}
