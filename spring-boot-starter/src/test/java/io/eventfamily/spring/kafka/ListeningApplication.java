package io.eventfamily.spring.kafka;

import com.example.OrderEvent;
import com.example.OrderEventHandler;
import com.example.OrderPlacedPayload;
import com.example.TaskCompletedPayload;
import com.example.TaskCreatedPayload;
import com.example.TaskEvent;
import com.example.TaskEventHandler;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.Payload;

/** Listeners of all kinds, which only remember. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ListeningApplication {

  static final String[] TOPICS = {
    "mixed",
    "blamed",
    "poisoned",
    "garbage",
    "many",
    "tombstones",
    "newer",
    "shaky",
    "broken",
    "outcomes",
    "records",
    "payloads",
    "methods",
    "task-events",
    "order-events",
    "batch",
    "failing",
    "whole",
    "texts"
  };

  final Heard<TaskEvent> mixedTasks = new Heard<>();
  final Heard<OrderEvent> mixedOrders = new Heard<>();
  final Heard<TaskEvent> messages = new Heard<>();
  final Heard<Event<?>> all = new Heard<>();
  final Heard<TaskEvent> pollResults = new Heard<>();
  final Heard<TaskEvent> blamedTasks = new Heard<>();
  final Heard<OrderEvent> blamedOrders = new Heard<>();
  final Heard<TaskEvent> poisoned = new Heard<>();
  final Heard<TaskEvent> garbage = new Heard<>();
  final Heard<TaskEvent> optional = new Heard<>();
  final Heard<TaskEvent> required = new Heard<>();
  final Heard<TaskEvent> newer = new Heard<>();
  final Heard<TaskEvent> shaky = new Heard<>();
  final Heard<TaskEvent> broken = new Heard<>();
  final Heard<Decoded<TaskEvent>> outcomes = new Heard<>();
  final Heard<ConsumerRecord<String, TaskEvent>> records = new Heard<>();
  final Heard<TaskCreatedPayload> payloads = new Heard<>();
  final Heard<String> methods = new Heard<>();
  final Heard<String> handled = new Heard<>();
  final Heard<TaskEvent> batch = new Heard<>();
  final FailingBatches failing = new FailingBatches();
  final Heard<String> texts = new Heard<>();
  private int shakyCalls;

  @Bean
  SimpleMeterRegistry registry() {
    return new SimpleMeterRegistry();
  }

  @KafkaListener(topics = "mixed", groupId = "mixed-tasks")
  void onMixedTask(TaskEvent event) {
    mixedTasks.add(event);
  }

  @KafkaListener(topics = "mixed", groupId = "mixed-orders")
  void onMixedOrder(OrderEvent event) {
    mixedOrders.add(event);
  }

  @KafkaListener(topics = "mixed", groupId = "mixed-messages")
  void onMessage(Message<TaskEvent> message) {
    messages.add(message.getPayload());
  }

  @KafkaListener(topics = "mixed", groupId = "mixed-all")
  void onAll(Event<?> event) {
    all.add(event);
  }

  @KafkaListener(topics = "blamed", groupId = "blamed-tasks")
  void onBlamedTask(TaskEvent event) {
    blamedTasks.add(event);
  }

  @KafkaListener(topics = "blamed", groupId = "blamed-orders")
  void onBlamedOrder(OrderEvent event) {
    blamedOrders.add(event);
  }

  @KafkaListener(topics = "poisoned")
  void onPoisoned(TaskEvent event) {
    poisoned.add(event);
  }

  @KafkaListener(
      topics = {"garbage", "many", "wide"},
      groupId = "garbage")
  void onGarbage(TaskEvent event) {
    garbage.add(event);
  }

  @KafkaListener(topics = "tombstones", groupId = "optional")
  void onOptional(@Payload(required = false) TaskEvent event) {
    optional.add(event);
  }

  @KafkaListener(topics = "tombstones", groupId = "required")
  void onRequired(TaskEvent event) {
    required.add(event);
  }

  @KafkaListener(topics = "newer")
  void onNewer(TaskEvent event) {
    newer.add(event);
  }

  @KafkaListener(topics = "shaky")
  void onShaky(TaskEvent event) {
    shaky.add(event);
    shakyCalls++;
    if (shakyCalls <= 2) {
      throw new IllegalStateException("not yet");
    }
  }

  @KafkaListener(topics = "broken")
  void onBroken(TaskEvent event) {
    broken.add(event);
    if (event.payload() instanceof TaskCreatedPayload created && created.title().equals("quoted")) {
      throw new IllegalStateException("cannot do " + created);
    }
  }

  @KafkaListener(topics = "outcomes")
  void onOutcome(Decoded<TaskEvent> outcome) {
    outcomes.add(outcome);
  }

  @KafkaListener(topics = "records")
  void onRecord(ConsumerRecord<String, TaskEvent> record) {
    records.add(record);
  }

  @KafkaListener(topics = "payloads")
  void onPayload(TaskCreatedPayload payload) {
    payloads.add(payload);
  }

  @KafkaListener(topics = "batch", groupId = "batch")
  void onBatch(List<TaskEvent> events) {
    batch.add(events.toArray(TaskEvent[]::new));
  }

  @KafkaListener(topics = "batch", groupId = "batch-records")
  void onRecords(ConsumerRecords<String, TaskEvent> records) {
    records.forEach(record -> pollResults.add(record.value()));
  }

  @KafkaListener(topics = "failing", groupId = "failing")
  void onFailing(List<TaskEvent> events) {
    failing.on(events);
  }

  @KafkaListener(topics = "whole", groupId = "whole")
  void onWhole(List<ConsumerRecord<String, TaskEvent>> records) {
    throw new IllegalStateException("cannot do " + records.size());
  }

  @KafkaListener(topics = "texts")
  void onText(String text) {
    texts.add(text);
  }

  @Bean
  Methods methods() {
    return new Methods(methods);
  }

  @Bean
  Handler handler() {
    return new Handler(handled);
  }

  @KafkaListener(topics = "methods")
  record Methods(Heard<String> heard) {

    @KafkaHandler
    void on(TaskEvent event) {
      heard.add("task " + event.eventId());
    }

    @KafkaHandler
    void on(OrderEvent event) {
      heard.add("order " + event.eventId());
    }
  }

  @KafkaEventHandler
  record Handler(Heard<String> heard) implements TaskEventHandler, OrderEventHandler {

    @Override
    public void onCreated(TaskEvent event, TaskCreatedPayload payload) {
      heard.add("created " + event.eventId());
    }

    @Override
    public void onCompleted(TaskEvent event, TaskCompletedPayload payload) {
      heard.add("completed " + event.eventId());
    }

    @Override
    public void onPlaced(OrderEvent event, OrderPlacedPayload payload) {
      heard.add("placed " + event.eventId());
    }
  }

  /** Fails with one of the events of a batch, and tells it by its index. */
  static final class FailingBatches {

    private final Heard<TaskEvent> heard = new Heard<>();

    void on(List<TaskEvent> events) {
      for (int index = 0; index < events.size(); index++) {
        if (title(events.get(index)).equals("bad")) {
          throw new BatchListenerFailedException("cannot do it", index);
        }
        heard.add(events.get(index));
      }
    }

    void awaitTitle(String title) throws InterruptedException {
      while (!title(heard.next(1).get(0)).equals(title)) {
        // The next one then.
      }
    }

    private static String title(TaskEvent event) {
      return ((TaskCreatedPayload) event.payload()).title();
    }
  }
}
