package golden.task;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.jackson3.GeneratedSerializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the events of the family {@code task} with Jackson 3.
 *
 * <p>Mappers find the serializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public TaskEventJackson3Module() {
    super("golden.task.TaskEventJackson3Module");
    addSerializer(new TaskEventSerializer());
    addDeserializer(TaskEvent.class, new TaskEventDeserializer());
    addSerializer(new TaskCreatedPayloadSerializer());
    addDeserializer(TaskCreatedPayload.class, new TaskCreatedPayloadDeserializer());
    addSerializer(new TaskUpdatedPayloadSerializer());
    addDeserializer(TaskUpdatedPayload.class, new TaskUpdatedPayloadDeserializer());
    addSerializer(new TaskCompletedPayloadSerializer());
    addDeserializer(TaskCompletedPayload.class, new TaskCompletedPayloadDeserializer());
    addSerializer(new TaskDeletedPayloadSerializer());
    addDeserializer(TaskDeletedPayload.class, new TaskDeletedPayloadDeserializer());
  }

  /**
   * Writes a {@link TaskEvent}.
   */
  public static final class TaskEventSerializer extends GeneratedSerializer<TaskEvent> {
    /**
     * For mappers.
     */
    public TaskEventSerializer() {
      super(TaskEvent.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link TaskEvent}.
   */
  public static final class TaskEventDeserializer extends GeneratedDeserializer<TaskEvent> {
    /**
     * For mappers.
     */
    public TaskEventDeserializer() {
      super(TaskEvent.class, TaskEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link TaskCreatedPayload}.
   */
  public static final class TaskCreatedPayloadSerializer extends GeneratedSerializer<TaskCreatedPayload> {
    /**
     * For mappers.
     */
    public TaskCreatedPayloadSerializer() {
      super(TaskCreatedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link TaskCreatedPayload}.
   */
  public static final class TaskCreatedPayloadDeserializer extends GeneratedDeserializer<TaskCreatedPayload> {
    /**
     * For mappers.
     */
    public TaskCreatedPayloadDeserializer() {
      super(TaskCreatedPayload.class, TaskCreatedPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link TaskUpdatedPayload}.
   */
  public static final class TaskUpdatedPayloadSerializer extends GeneratedSerializer<TaskUpdatedPayload> {
    /**
     * For mappers.
     */
    public TaskUpdatedPayloadSerializer() {
      super(TaskUpdatedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link TaskUpdatedPayload}.
   */
  public static final class TaskUpdatedPayloadDeserializer extends GeneratedDeserializer<TaskUpdatedPayload> {
    /**
     * For mappers.
     */
    public TaskUpdatedPayloadDeserializer() {
      super(TaskUpdatedPayload.class, TaskUpdatedPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link TaskCompletedPayload}.
   */
  public static final class TaskCompletedPayloadSerializer extends GeneratedSerializer<TaskCompletedPayload> {
    /**
     * For mappers.
     */
    public TaskCompletedPayloadSerializer() {
      super(TaskCompletedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link TaskCompletedPayload}.
   */
  public static final class TaskCompletedPayloadDeserializer extends GeneratedDeserializer<TaskCompletedPayload> {
    /**
     * For mappers.
     */
    public TaskCompletedPayloadDeserializer() {
      super(TaskCompletedPayload.class, TaskCompletedPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Writes a {@link TaskDeletedPayload}.
   */
  public static final class TaskDeletedPayloadSerializer extends GeneratedSerializer<TaskDeletedPayload> {
    /**
     * For mappers.
     */
    public TaskDeletedPayloadSerializer() {
      super(TaskDeletedPayload.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link TaskDeletedPayload}.
   */
  public static final class TaskDeletedPayloadDeserializer extends GeneratedDeserializer<TaskDeletedPayload> {
    /**
     * For mappers.
     */
    public TaskDeletedPayloadDeserializer() {
      super(TaskDeletedPayload.class, TaskDeletedPayload::read, Problems::ofJsonPayload);
    }
  }
}
