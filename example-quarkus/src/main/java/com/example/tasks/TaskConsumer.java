package com.example.tasks;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.InvalidEventException;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Gives events of tasks to their handler. Events of types that it does not know are no failure. */
@ApplicationScoped
public class TaskConsumer {

  private final TaskEventHandler handler;

  TaskConsumer(TaskEventHandler handler) {
    this.handler = handler;
  }

  @Incoming("tasks-in")
  @Blocking
  public void on(Decoded<TaskEvent> decoded) {
    if (decoded instanceof Decoded.Valid<TaskEvent> valid) {
      valid.event().dispatch(handler);
    } else if (decoded instanceof Decoded.Invalid<TaskEvent> invalid) {
      throw new InvalidEventException(invalid.violations());
    }
  }
}
