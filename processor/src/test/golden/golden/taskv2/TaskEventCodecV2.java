package golden.taskv2;

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
public final class TaskEventCodecV2 extends JsonEventCodec<TaskEventV2> {
  /**
   * A codec with the default limits, to be shared.
   */
  public static final TaskEventCodecV2 INSTANCE = new TaskEventCodecV2();

  /**
   * A codec with the default limits.
   */
  public TaskEventCodecV2() {
    this(JsonLimits.defaults());
  }

  private TaskEventCodecV2(JsonLimits limits) {
    super((out, event) -> event.write(out), TaskEventV2::read, limits);
  }

  /**
   * A codec that reads documents within other limits.
   */
  public TaskEventCodecV2 withLimits(JsonLimits limits) {
    return new TaskEventCodecV2(limits);
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
        "task.created.v2");
  }

  @Override
  public List<EnvelopeProperty> envelopeProperties() {
    return List.of(
        EnvelopeProperty.of("event_id", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("event_type", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("schema_version", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("timestamp", EnvelopeProperty.Kind.STRING),
        EnvelopeProperty.of("payload", EnvelopeProperty.Kind.OTHER));
  }

  @Override
  public @Nullable String partitionKey(TaskEventV2 event) {
    if (event.payload() instanceof TaskCreatedPayloadV2 payload) {
      return PartitionKeys.of(payload.taskId());
    }
    return null;
  }
}
