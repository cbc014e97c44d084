package io.eventfamily.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EmbeddedBrokerTest {

  @Test
  void createsATopicOfThreePartitionsWhenItIsFirstUsed() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrapServers());
      try (KafkaProducer<String, String> producer =
              new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
          Admin admin = Admin.create(config)) {
        producer.send(new ProducerRecord<>("first-used", "value")).get(60, TimeUnit.SECONDS);

        assertThat(
                admin
                    .describeTopics(List.of("first-used"))
                    .allTopicNames()
                    .get(60, TimeUnit.SECONDS)
                    .get("first-used")
                    .partitions())
            .hasSize(3);
      }
    }
  }

  @Test
  void createsATopicWithAllOfItsPartitions() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      broker.createTopic("orders", 2, Map.of("retention.ms", "5000"));

      ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "orders");
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
        assertThat(
                admin
                    .listOffsets(
                        Map.of(
                            new TopicPartition("orders", 0), OffsetSpec.latest(),
                            new TopicPartition("orders", 1), OffsetSpec.latest()))
                    .all()
                    .get(60, TimeUnit.SECONDS))
            .hasSize(2);
        assertThat(
                admin
                    .describeConfigs(List.of(topic))
                    .all()
                    .get(60, TimeUnit.SECONDS)
                    .get(topic)
                    .get("retention.ms")
                    .value())
            .isEqualTo("5000");
      }
    }
  }

  @Test
  void leavesTheStandardOutputAlone() {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      assertThat(broker.bootstrapServers()).startsWith("localhost:");
    } finally {
      System.setOut(out);
    }

    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void canBeClosedTwice() {
    EmbeddedBroker broker = EmbeddedBroker.start();
    broker.close();

    assertThatCode(broker::close).doesNotThrowAnyException();
  }
}
