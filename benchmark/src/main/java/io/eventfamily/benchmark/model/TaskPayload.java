package io.eventfamily.benchmark.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** What a task event says. */
@JsonSubTypes({
  @JsonSubTypes.Type(name = "task.created", value = TaskCreated.class),
  @JsonSubTypes.Type(name = "task.completed", value = TaskCompleted.class)
})
public sealed interface TaskPayload permits TaskCreated, TaskCompleted {}
