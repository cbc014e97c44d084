package io.eventfamily.dapr.publish;

import io.eventfamily.dapr.TaskCreatedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Events to publish, and publishers that do not let tests wait. */
final class Tasks {

  static final RetryOptions FAST =
      RetryOptions.defaults()
          .withWaits(Duration.ofMillis(1), Duration.ofMillis(5))
          .withOverall(Duration.ofSeconds(60));

  private Tasks() {}

  static TaskEvent created(String title) {
    return TaskEvent.of(
        TaskCreatedPayload.builder().taskId(UUID.randomUUID()).title(title).build());
  }

  static List<TaskEvent> created(int count) {
    List<TaskEvent> events = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      events.add(created("task " + number));
    }
    return events;
  }

  static DaprEventPublisherBuilder<TaskEvent> publisher(ScriptedSidecar sidecar) {
    return publisher(sidecar.address());
  }

  static DaprEventPublisherBuilder<TaskEvent> publisher(SidecarAddress sidecar) {
    return DaprEventPublisher.builder(TaskEventCodec.INSTANCE)
        .sidecar(sidecar)
        .pubsub("kafka-pubsub")
        .retries(FAST)
        .closeTimeout(Duration.ofSeconds(60));
  }

  /** The results, which must be there soon. */
  static List<PublishResult<TaskEvent>> publishAll(
      DaprEventPublisher<TaskEvent> publisher, List<TaskEvent> events) throws Exception {
    return publisher.publishAll(events).get(60, TimeUnit.SECONDS);
  }
}
