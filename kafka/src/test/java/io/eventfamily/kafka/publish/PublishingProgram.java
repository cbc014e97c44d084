package io.eventfamily.kafka.publish;

import io.eventfamily.kafka.Samples;
import io.eventfamily.kafka.TaskEvent;
import io.eventfamily.kafka.TaskEventCodec;

/** A program that publishes one event, and says where. */
public final class PublishingProgram {

  private PublishingProgram() {}

  public static void main(String[] args) {
    try (KafkaEventPublisher<TaskEvent> publisher =
        KafkaEventPublisher.builder(TaskEventCodec.INSTANCE).bootstrapServers(args[0]).build()) {
      System.out.println(publisher.publish(Samples.created()).join());
    }
  }
}
