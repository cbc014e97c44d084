package golden.task;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventCodec;
import io.eventfamily.runtime.codec.PartitionKeys;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of the family {@code task} as JSON and reads them back.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskEventCodec extends JsonEventCodec<TaskEvent> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final TaskEventCodec INSTANCE = new TaskEventCodec();

  /**
   * A codec with the default limits.
   */
  public TaskEventCodec() {
    this(JsonLimits.defaults());
  }

  private TaskEventCodec(JsonLimits limits) {
    super((out, event) -> event.write(out), TaskEvent::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public TaskEventCodec withLimits(JsonLimits limits) {
    return new TaskEventCodec(limits);
  }

  @Override
  public String family() {
    return "task";
  }

  @Override
  public String topic() {
    return "task-events";
  }

  @Override
  public List<String> eventTypes() {
    return List.of(
        "task.created",
        "task.updated",
        "task.completed",
        "task.deleted");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("correlation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("causation_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(TaskEvent event) {
    if (event.payload() instanceof TaskCreatedPayload payload) {
      return PartitionKeys.of(payload.taskId());
    }
    if (event.payload() instanceof TaskUpdatedPayload payload) {
      return PartitionKeys.of(payload.taskId());
    }
    if (event.payload() instanceof TaskCompletedPayload payload) {
      return PartitionKeys.of(payload.taskId());
    }
    if (event.payload() instanceof TaskDeletedPayload payload) {
      return PartitionKeys.of(payload.taskId());
    }
    return null;
  }
}
