package io.eventfamily.benchmark.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.benchmark.model.AnyTaskEvent;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.testing.EmbeddedBroker;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ContenderTest {

  private static final int EVENTS = 250;

  @Test
  void eachConsumesWhatItPublishes() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        Topics topics = new Topics(broker.bootstrapServers())) {
      Client client = new Client(broker.bootstrapServers());
      for (Contender contender : Contender.all()) {
        topics.create(contender.topic());
        List<ConsumerRecord<String, ?>> records = sent(client, contender);

        assertThat(records).as(contender.title()).hasSize(EVENTS);
        Arrivals arrivals = new Arrivals(Contender.keys());
        assertThat(records)
            .extracting(record -> arrivals.indexOf(record.key()))
            .doesNotHaveDuplicates()
            .allMatch(index -> index < EVENTS);
        assertThat(records).allMatch(record -> isEvent(record.value()));
        if (!contender.title().equals("Avro")) {
          assertThat(records).allMatch(record -> record.serializedValueSize() == 405);
        }
      }
    }
  }

  private static boolean isEvent(Object value) {
    return value instanceof byte[]
        || value instanceof AnyTaskEvent
        || value instanceof SpecificRecord
        || (value instanceof Decoded.Valid<?> valid && valid.event() instanceof TaskEvent);
  }

  private static List<ConsumerRecord<String, ?>> sent(Client client, Contender contender)
      throws InterruptedException {
    try (Sending sending = client.sending(contender)) {
      client.publish(sending, EVENTS);
    }
    List<ConsumerRecord<String, ?>> records = new ArrayList<>();
    client.consume(
        contender,
        record -> {
          records.add(record);
          return records.size() < EVENTS;
        });
    return records;
  }
}
