package com.example.tasks;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Publishes what happens to tasks. */
@ApplicationScoped
public class TaskPublisher {

  private final MutinyEmitter<Record<String, TaskEvent>> emitter;

  TaskPublisher(@Channel("tasks-out") MutinyEmitter<Record<String, TaskEvent>> emitter) {
    this.emitter = emitter;
  }

  /** Is done when the broker has the event. */
  public Uni<Void> publish(TaskEvent event) {
    return emitter.send(Record.of(TaskEventCodec.INSTANCE.partitionKey(event), event));
  }
}
