package golden.view;

import io.eventfamily.runtime.EnvelopeProperty;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.codec.JsonEventDecoder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads the events of the family {@code task}, as far as this view declares them.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskViewEventDecoder extends JsonEventDecoder<TaskViewEvent> {
  /**
   * A decoder with the default limits, to be shared.
   */
  public static final TaskViewEventDecoder INSTANCE = new TaskViewEventDecoder();

  /**
   * A decoder with the default limits.
   */
  public TaskViewEventDecoder() {
    this(JsonLimits.defaults());
  }

  private TaskViewEventDecoder(JsonLimits limits) {
    super(TaskViewEvent::read, limits);
  }

  /**
   * A decoder that reads documents within other limits.
   */
  public TaskViewEventDecoder withLimits(JsonLimits limits) {
    return new TaskViewEventDecoder(limits);
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
}
