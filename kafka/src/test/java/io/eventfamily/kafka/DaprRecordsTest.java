package io.eventfamily.kafka;

import static io.eventfamily.kafka.Samples.created;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.testing.dapr.DaprSidecar;
import io.eventfamily.testing.dapr.DaprSidecars;
import io.eventfamily.testing.dapr.SidecarOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a sidecar has put on a topic is read by a consumer that does not use Dapr. */
@Timeout(120)
class DaprRecordsTest {

  @RegisterExtension static final Broker BROKER = new Broker();

  @Test
  void readsTheCloudEventAndTheRawEventOfASidecar() throws Exception {
    String topic = BROKER.topic(1);
    byte[] event = TaskEventCodec.INSTANCE.toBytes(created());
    try (DaprSidecar sidecar =
        DaprSidecars.start(
            SidecarOptions.builder(BROKER.bootstrapServers())
                .pubsubs("kafka-pubsub")
                .appId("tasks")
                .build())) {
      publish(sidecar, "/v1.0/publish/kafka-pubsub/" + topic, event);
      publish(sidecar, "/v1.0/publish/kafka-pubsub/" + topic + "?metadata.rawPayload=true", event);
    }

    EventDeserializer<TaskEvent> deserializer = new EventDeserializer<>(TaskEventCodec.INSTANCE);
    assertThat(BROKER.read(topic))
        .hasSize(2)
        .allSatisfy(
            it -> assertThat(read(deserializer, it)).isEqualTo(new Decoded.Valid<>(created())))
        .first()
        .satisfies(
            it -> assertThat(new String(it.value(), UTF_8)).contains("\"specversion\":\"1.0\""));
  }

  private static Decoded<TaskEvent> read(
      EventDeserializer<TaskEvent> deserializer, ConsumerRecord<byte[], byte[]> record) {
    return deserializer.deserialize(record.topic(), record.headers(), record.value());
  }

  private static void publish(DaprSidecar sidecar, String path, byte[] event) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sidecar.endpoint() + path))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(event))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
  }
}
