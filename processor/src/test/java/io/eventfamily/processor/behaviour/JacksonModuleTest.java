package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import golden.task.TaskCreatedPayload;
import golden.task.TaskEvent;
import golden.task.TaskEventCodec;
import golden.task.TaskEventJackson2Module;
import golden.task.TaskEventJackson3Module;
import io.eventfamily.runtime.InvalidEventException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The generated modules serve mappers that do not look at annotations. */
class JacksonModuleTest {

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .disable(com.fasterxml.jackson.databind.MapperFeature.USE_ANNOTATIONS)
          .addModule(new TaskEventJackson2Module())
          .build();
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .disable(tools.jackson.databind.MapperFeature.USE_ANNOTATIONS)
          .addModule(new TaskEventJackson3Module())
          .build();

  private final TaskCreatedPayload payload =
      TaskCreatedPayload.builder()
          .taskId(UUID.randomUUID())
          .userId(UUID.randomUUID())
          .title("Buy groceries")
          .build();
  private final TaskEvent event = TaskEvent.of(payload);

  @Test
  void readAndWriteEvents() throws Exception {
    String json = TaskEventCodec.INSTANCE.toJson(event);

    assertThat(JACKSON_2.writeValueAsString(event)).isEqualTo(json);
    assertThat(JACKSON_2.readValue(json, TaskEvent.class)).isEqualTo(event);
    assertThat(JACKSON_3.writeValueAsString(event)).isEqualTo(json);
    assertThat(JACKSON_3.readValue(json, TaskEvent.class)).isEqualTo(event);
  }

  @Test
  void readAndWritePayloadsAlone() throws Exception {
    String json = JACKSON_2.writeValueAsString(payload);

    assertThat(TaskEventCodec.INSTANCE.toJson(event)).endsWith(json + "}");
    assertThat(JACKSON_3.writeValueAsString(payload)).isEqualTo(json);
    assertThat(JACKSON_2.readValue(json, TaskCreatedPayload.class)).isEqualTo(payload);
    assertThat(JACKSON_3.readValue(json, TaskCreatedPayload.class)).isEqualTo(payload);
  }

  @Test
  void pointFromTheEventIntoAPayloadThatIsAlone() {
    Throwable mismatch =
        catchThrowableOfType(
            tools.jackson.databind.exc.MismatchedInputException.class,
            () -> JACKSON_3.readValue("{}", TaskCreatedPayload.class));

    assertThat(((InvalidEventException) mismatch.getCause()).violations())
        .extracting(violation -> violation.code() + " " + violation.pointer())
        .containsExactly(
            "missing /payload/task_id", "missing /payload/user_id", "missing /payload/title");
  }
}
