package io.eventfamily.example.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.example.TaskDeletedPayload;
import io.eventfamily.example.TaskEvent;
import io.eventfamily.example.TaskEventCodec;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serde and timestamp extractor can be named in the settings of an application. */
class ClassNamesTest {

  private static final TaskEvent EVENT =
      TaskEvent.builder()
          .timestamp(Instant.parse("2026-03-01T10:00:00Z"))
          .payload(
              TaskDeletedPayload.builder()
                  .taskId(new UUID(0, 1))
                  .userId(new UUID(0, 2))
                  .deletedAt(Instant.parse("2026-03-01T10:00:00Z"))
                  .build())
          .build();

  @Test
  void areTakenFromTheSettings(@TempDir Path state) {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "application.id", "class-names",
            "bootstrap.servers", "localhost:1",
            "state.dir", state.toString(),
            "default.key.serde", "org.apache.kafka.common.serialization.Serdes$StringSerde",
            "default.value.serde", "io.eventfamily.kafka.EventSerde",
            "eventfamily.codecs", "io.eventfamily.example.TaskEventCodec",
            "eventfamily.headers", "true",
            "default.timestamp.extractor", "io.eventfamily.kafka.streams.EventTimestampExtractor"));
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("task-events").to("copies");
    try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), settings)) {
      driver
          .createInputTopic("task-events", new StringSerializer(), new ByteArraySerializer())
          .pipeInput(
              "key", TaskEventCodec.INSTANCE.toBytes(EVENT), EVENT.timestamp().plusSeconds(9));

      TestRecord<String, byte[]> copy =
          driver
              .createOutputTopic("copies", new StringDeserializer(), new ByteArrayDeserializer())
              .readRecord();

      assertThat(copy.value()).isEqualTo(TaskEventCodec.INSTANCE.toBytes(EVENT));
      assertThat(copy.getRecordTime()).isEqualTo(EVENT.timestamp());
      assertThat(copy.headers().lastHeader("event_type").value())
          .asString()
          .isEqualTo("task.deleted");
    }
  }
}
