package golden.view;

import io.eventfamily.runtime.jackson3.GeneratedDeserializer;
import io.eventfamily.runtime.json.Problems;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the events of the family {@code task} with Jackson 3.
 *
 * <p>Mappers find the deserializers by the annotations of the classes, and need this
 * module only where they do not look at annotations.
 */
@Generated("io.eventfamily.processor.EventFamilyProcessor")
@NullMarked
public final class TaskViewEventJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public TaskViewEventJackson3Module() {
    super("golden.view.TaskViewEventJackson3Module");
    addDeserializer(TaskViewEvent.class, new TaskViewEventDeserializer());
    addDeserializer(TaskViewCreatedPayload.class, new TaskViewCreatedPayloadDeserializer());
    addDeserializer(TaskViewUpdatedPayload.class, new TaskViewUpdatedPayloadDeserializer());
    addDeserializer(TaskViewDeletedPayload.class, new TaskViewDeletedPayloadDeserializer());
  }

  /**
   * Reads a {@link TaskViewEvent}.
   */
  public static final class TaskViewEventDeserializer extends GeneratedDeserializer<TaskViewEvent> {
    /**
     * For mappers.
     */
    public TaskViewEventDeserializer() {
      super(TaskViewEvent.class, TaskViewEvent::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Reads a {@link TaskViewCreatedPayload}.
   */
  public static final class TaskViewCreatedPayloadDeserializer extends GeneratedDeserializer<TaskViewCreatedPayload> {
    /**
     * For mappers.
     */
    public TaskViewCreatedPayloadDeserializer() {
      super(TaskViewCreatedPayload.class, TaskViewCreatedPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Reads a {@link TaskViewUpdatedPayload}.
   */
  public static final class TaskViewUpdatedPayloadDeserializer extends GeneratedDeserializer<TaskViewUpdatedPayload> {
    /**
     * For mappers.
     */
    public TaskViewUpdatedPayloadDeserializer() {
      super(TaskViewUpdatedPayload.class, TaskViewUpdatedPayload::read, Problems::ofJsonPayload);
    }
  }

  /**
   * Reads a {@link TaskViewDeletedPayload}.
   */
  public static final class TaskViewDeletedPayloadDeserializer extends GeneratedDeserializer<TaskViewDeletedPayload> {
    /**
     * For mappers.
     */
    public TaskViewDeletedPayloadDeserializer() {
      super(TaskViewDeletedPayload.class, TaskViewDeletedPayload::read, Problems::ofJsonPayload);
    }
  }
}
