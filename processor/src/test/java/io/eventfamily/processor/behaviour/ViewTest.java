package io.eventfamily.processor.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.task.TaskCompletedPayload;
import golden.task.TaskCreatedPayload;
import golden.task.TaskDeletedPayload;
import golden.task.TaskEvent;
import golden.task.TaskEventCodec;
import golden.task.TaskEventPayload;
import golden.task.TaskUpdatedPayload;
import golden.view.TaskViewCreatedPayload;
import golden.view.TaskViewEvent;
import golden.view.TaskViewEventDecoder;
import golden.view.TaskViewEventHandler;
import golden.view.TaskViewEventJackson2Module;
import golden.view.TaskViewEventJackson3Module;
import golden.view.TaskViewEventType;
import golden.view.TaskViewUpdatedPayload;
import io.eventfamily.processor.engine.Engine;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.EventDecoder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A view reads what it declares of the owner's events, and writes nothing. */
class ViewTest {

  private static final UUID TASK = UUID.fromString("0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a");
  private static final Instant DUE = Instant.parse("2026-01-15T10:30:00Z");
  private static final TaskEvent CREATED =
      of(
          TaskCreatedPayload.builder()
              .taskId(TASK)
              .userId(TASK)
              .title("Buy groceries")
              .dueDate(DUE)
              .addTags("home")
              .build());

  private static final TaskViewEventDecoder VIEW = TaskViewEventDecoder.INSTANCE;

  private static TaskEvent of(TaskEventPayload payload) {
    return TaskEvent.of(payload);
  }

  private static String json(TaskEvent event) {
    return TaskEventCodec.INSTANCE.toJson(event);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDeclaredIsReadOfWhatTheOwnerWrites(Engine engine) {
    TaskViewEvent event = engine.read(VIEW, TaskViewEvent.class, json(CREATED));

    assertThat(event.eventId()).isEqualTo(CREATED.eventId());
    assertThat(event.timestamp()).isEqualTo(CREATED.timestamp());
    assertThat(event.eventType()).isEqualTo(TaskViewEventType.CREATED);
    TaskViewCreatedPayload payload = (TaskViewCreatedPayload) event.payload();
    assertThat(payload.taskId()).isEqualTo(TASK);
    assertThat(payload.title()).isEqualTo("Buy groceries");
    assertThat(payload.priority()).isEqualTo("medium");
    assertThat(payload.dueDate()).contains(DUE);
    assertThat(payload.tags()).containsExactly("home");
    assertThatThrownBy(() -> payload.tags().add("more"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void namesAreThoseOfTheWireAndSensitiveValuesStayHidden(Engine engine) {
    String json =
        json(
            of(
                TaskUpdatedPayload.builder()
                    .taskId(TASK)
                    .userId(TASK)
                    .title("secret")
                    .updatedFields(List.of("title"))
                    .build()));

    TaskViewUpdatedPayload payload =
        (TaskViewUpdatedPayload) engine.read(VIEW, TaskViewEvent.class, json).payload();

    assertThat(payload.id()).isEqualTo(TASK);
    assertThat(payload.title()).isEqualTo("secret");
    assertThat(payload.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsDeclaredIsJudged(Engine engine) {
    String json =
        """
        {"event_type": "task.created", "more": 1, "payload": {
          "task_id": "0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a", "user_id": 7, "title": "", "tags": []}}
        """;
    TaskViewEvent event = engine.read(VIEW, TaskViewEvent.class, json);

    assertThat(((TaskViewCreatedPayload) event.payload()).priority()).isEqualTo("none");
    assertThat(
            Engine.errors(
                () ->
                    engine.read(
                        VIEW,
                        TaskViewEvent.class,
                        json.replace("\"tags\": []", "\"tags\": [1], \"priority\": null"))))
        .containsExactlyInAnyOrder("string_type /payload/tags/0", "string_type /payload/priority");
  }

  @Test
  void otherTypesOfTheOwnerAreUnknownAndKeepTheirBytes() {
    byte[] json =
        TaskEventCodec.INSTANCE.toBytes(
            of(TaskCompletedPayload.builder().taskId(TASK).userId(TASK).completedAt(DUE).build()));

    assertThat(VIEW.decode(json)).isEqualTo(new Decoded.Unknown<>("task.completed", json));
    assertThat(VIEW.decodeBuffer(ByteBuffer.wrap(json))).isInstanceOf(Decoded.Unknown.class);
    assertThat(VIEW.decode("{}".getBytes(UTF_8))).isInstanceOf(Decoded.Invalid.class);
  }

  @Test
  void newerVersionsAreReadWhereThatIsWished() {
    String newer = json(CREATED).replace("task.created", "task.created.v2");

    assertThat(VIEW.decode(newer.getBytes(UTF_8))).isInstanceOf(Decoded.Unknown.class);
    EventDecoder<TaskViewEvent> open = VIEW.readingNewerVersions();
    assertThat(open.fromJson(newer)).isEqualTo(VIEW.fromJson(json(CREATED)));
    assertThat(open.family() + " " + open.topic()).isEqualTo("task task-events");
  }

  @Test
  void eventsAreHandledAndComparedAsThoseOfAFamily() {
    TaskViewEvent event = VIEW.fromJson(json(CREATED));
    List<String> titles = new ArrayList<>();
    TaskViewEventHandler handler =
        TaskViewEventHandler.builder()
            .onCreated((any, payload) -> titles.add(payload.title()))
            .otherwise(any -> titles.add("other"))
            .build();

    event.dispatch(handler);
    VIEW.fromJson(
            json(of(TaskDeletedPayload.builder().taskId(TASK).userId(TASK).deletedAt(DUE).build())))
        .dispatch(handler);

    assertThat(titles).containsExactly("Buy groceries", "other");
    assertThat(VIEW.fromBytes(TaskEventCodec.INSTANCE.toBytes(CREATED)))
        .isEqualTo(event)
        .hasSameHashCodeAs(event)
        .hasToString(event.toString());
  }

  @Test
  void aCodecIsADecoder() {
    EventDecoder<TaskEvent> decoder = TaskEventCodec.INSTANCE;

    assertThat(decoder.fromJson(json(CREATED))).isEqualTo(CREATED);
    assertThat(VIEW).isNotInstanceOf(EventCodec.class);
  }

  @Test
  void mappersReadViewsWithARegisteredModuleToo() throws Exception {
    TaskViewEvent event = VIEW.fromJson(json(CREATED));

    assertThat(
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .disable(com.fasterxml.jackson.databind.MapperFeature.USE_ANNOTATIONS)
                .addModule(new TaskViewEventJackson2Module())
                .build()
                .readValue(json(CREATED), TaskViewEvent.class))
        .isEqualTo(event);
    assertThat(
            tools.jackson.databind.json.JsonMapper.builder()
                .disable(tools.jackson.databind.MapperFeature.USE_ANNOTATIONS)
                .addModule(new TaskViewEventJackson3Module())
                .build()
                .readValue(json(CREATED), TaskViewEvent.class))
        .isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(classes = {TaskViewEvent.class, TaskViewCreatedPayload.class})
  void nothingMakesOrWritesOne(Class<?> generated) {
    assertThat(generated.getConstructors()).isEmpty();
    assertThat(generated.getClasses()).isEmpty();
    assertThat(
            Stream.of(generated.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) || writes(method))
                .map(Method::getName))
        .containsExactly("read");
    assertThat(generated.getDeclaredConstructors())
        .allMatch((Constructor<?> each) -> Modifier.isPrivate(each.getModifiers()));
    assertThatThrownBy(() -> Class.forName("golden.view.TaskViewEventFactory"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static boolean writes(Method method) {
    return method.getName().matches("write|toBuilder|with[A-Z].*");
  }
}
