package golden.taskv2;

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
public final class TaskEventJackson3ModuleV2 extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that can be registered with any mapper of Jackson 3.
   */
  public TaskEventJackson3ModuleV2() {
    super("golden.taskv2.TaskEventJackson3ModuleV2");
    addSerializer(new TaskEventV2Serializer());
    addDeserializer(TaskEventV2.class, new TaskEventV2Deserializer());
    addSerializer(new TaskCreatedPayloadV2Serializer());
    addDeserializer(TaskCreatedPayloadV2.class, new TaskCreatedPayloadV2Deserializer());
  }

  /**
   * Writes a {@link TaskEventV2}.
   */
  public static final class TaskEventV2Serializer extends GeneratedSerializer<TaskEventV2> {
    /**
     * For mappers.
     */
    public TaskEventV2Serializer() {
      super(TaskEventV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link TaskEventV2}.
   */
  public static final class TaskEventV2Deserializer extends GeneratedDeserializer<TaskEventV2> {
    /**
     * For mappers.
     */
    public TaskEventV2Deserializer() {
      super(TaskEventV2.class, TaskEventV2::read, Problems::ofJsonEvent);
    }
  }

  /**
   * Writes a {@link TaskCreatedPayloadV2}.
   */
  public static final class TaskCreatedPayloadV2Serializer extends GeneratedSerializer<TaskCreatedPayloadV2> {
    /**
     * For mappers.
     */
    public TaskCreatedPayloadV2Serializer() {
      super(TaskCreatedPayloadV2.class, (out, value) -> value.write(out));
    }
  }

  /**
   * Reads a {@link TaskCreatedPayloadV2}.
   */
  public static final class TaskCreatedPayloadV2Deserializer extends GeneratedDeserializer<TaskCreatedPayloadV2> {
    /**
     * For mappers.
     */
    public TaskCreatedPayloadV2Deserializer() {
      super(TaskCreatedPayloadV2.class, TaskCreatedPayloadV2::read, Problems::ofJsonPayload);
    }
  }
}
