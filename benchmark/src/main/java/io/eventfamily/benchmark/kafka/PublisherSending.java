package io.eventfamily.benchmark.kafka;

import io.eventfamily.benchmark.event.TaskEvent;
import io.eventfamily.kafka.publish.KafkaEventPublisher;
import java.util.List;
import java.util.function.IntConsumer;

/** Sends by our publisher. */
final class PublisherSending implements Sending {

  private final KafkaEventPublisher<TaskEvent> publisher;
  private final List<TaskEvent> events;
  private final Failure failure = new Failure();

  PublisherSending(KafkaEventPublisher<TaskEvent> publisher, List<TaskEvent> events) {
    this.publisher = publisher;
    this.events = events;
  }

  @Override
  public void send(int index, IntConsumer acknowledged) {
    failure.refuse();
    var unused =
        publisher
            .publish(events.get(index % events.size()))
            .whenComplete(
                (published, exception) -> {
                  if (exception != null) {
                    failure.set(exception);
                  }
                  acknowledged.accept(index);
                });
  }

  @Override
  public void close() {
    publisher.close();
    failure.refuse();
  }
}
