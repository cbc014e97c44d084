package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import golden.reminder.ReminderEvent;
import golden.task.TaskCreatedPayload;
import golden.task.TaskDeletedPayload;
import golden.task.TaskEvent;
import golden.task.TaskEventCodec;
import golden.task.TaskEventFactory;
import golden.task.TaskEventHandler;
import golden.task.TaskEventType;
import golden.taskv2.TaskCreatedPayloadV2;
import golden.taskv2.TaskEventCodecV2;
import golden.taskv2.TaskEventV2;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.JsonLimits;
import io.eventfamily.runtime.UnhandledEventTypeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What generated event classes promise. */
class EventTest {

  private static final UUID ID = UUID.fromString("6f03675a-1600-a35a-0999-50d836f675cc");

  private final TaskEvent event =
      TaskEventFactory.createTaskCreatedEvent(
          payload -> payload.taskId(ID).userId(ID).title("Buy groceries"));

  @Test
  void haveAnIdAndATimeOfTheirOwn() {
    Instant before = Instant.now().minusMillis(1);
    TaskEvent other = TaskEvent.of(event.payload());

    assertThat(other.eventId()).isNotEqualTo(event.eventId());
    assertThat(other.eventId().version()).isEqualTo(4);
    assertThat(other.timestamp()).isBetween(before, Instant.now());
    assertThat(other.timestamp().getNano() % 1_000).isZero();
    assertThat(other.eventType()).isEqualTo(TaskEventType.CREATED);
  }

  @Test
  void haveTheIdAndTimeThatAreSet() {
    TaskEvent built =
        TaskEvent.builder()
            .eventId(ID)
            .timestamp(Instant.EPOCH)
            .correlationId(ID)
            .payload(event.payload())
            .build();

    assertThat(built.eventId()).isEqualTo(ID);
    assertThat(built.timestamp()).isEqualTo(Instant.EPOCH);
    assertThat(built.correlationId()).isEqualTo(ID);
    assertThat(built.toBuilder().build()).isEqualTo(built).hasSameHashCodeAs(built);
    assertThat(built).isNotEqualTo(built.toBuilder().causationId(ID).build());
  }

  @Test
  void tellEverythingThatIsWrong() {
    assertThat(
            catchThrowableOfType(
                    InvalidEventException.class,
                    () ->
                        TaskEvent.builder()
                            .eventId(null)
                            .timestamp(null)
                            .correlationId(null)
                            .build())
                .violations())
        .extracting(violation -> violation.code() + " " + violation.pointer())
        .containsExactly("uuid_type /event_id", "datetime_type /timestamp", "missing /payload");
    assertThat(
            catchThrowableOfType(InvalidEventException.class, () -> TaskEvent.of(null))
                .violations())
        .extracting(violation -> violation.code() + " " + violation.pointer())
        .containsExactly("model_type /payload");
  }

  @Test
  void passOnWhatTheyBelongTo() {
    TaskEvent second = TaskEvent.causedBy(event, event.payload());
    TaskEvent third = TaskEvent.causedBy(second, event.payload());

    assertThat(second.correlationId()).isEqualTo(event.eventId());
    assertThat(second.causationId()).isEqualTo(event.eventId());
    assertThat(third.correlationId()).isEqualTo(event.eventId());
    assertThat(third.causationId()).isEqualTo(second.eventId());
  }

  @Test
  void ofAnUncorrelatedFamilyBelongToNothing() {
    assertThat(ReminderEvent.class.getMethods())
        .noneMatch(method -> method.getName().equals("causedBy"));
    assertThat(ReminderEvent.Builder.class.getMethods())
        .noneMatch(method -> method.getName().equals("correlationId"));
  }

  @Test
  void keepTheSchemaVersionThatWasRead() {
    TaskEventV2 current =
        TaskEventV2.of(
            TaskCreatedPayloadV2.builder().taskId(ID).userId(ID).title("Buy groceries").build());
    String newer = TaskEventCodecV2.INSTANCE.toJson(current).replace("2.0.0", "2.1.0");

    TaskEventV2 read = TaskEventCodecV2.INSTANCE.fromJson(newer);

    assertThat(current.schemaVersion()).isEqualTo("2.0.0");
    assertThat(read.schemaVersion()).isEqualTo("2.1.0");
    assertThat(read.toBuilder().build().schemaVersion()).isEqualTo("2.1.0");
    assertThat(event.schemaVersion()).isNull();
  }

  @Test
  void goToTheHandlerOfTheirType() {
    List<String> handled = new ArrayList<>();
    TaskEventHandler handler =
        TaskEventHandler.builder()
            .onCreated((received, payload) -> handled.add("created " + payload.title()))
            .otherwise(received -> handled.add("other " + received.eventType().wireName()))
            .build();

    event.dispatch(handler);
    deleted().dispatch(handler);

    assertThat(handled).containsExactly("created Buy groceries", "other task.deleted");
    assertThatExceptionOfType(UnhandledEventTypeException.class)
        .isThrownBy(() -> deleted().dispatch(TaskEventHandler.builder().build()))
        .satisfies(e -> assertThat(e.eventType()).isEqualTo("task.deleted"));
  }

  private static TaskEvent deleted() {
    return TaskEvent.of(
        TaskDeletedPayload.builder().taskId(ID).userId(ID).deletedAt(Instant.EPOCH).build());
  }

  @Test
  void haveACodecThatKnowsTheirFamily() {
    TaskEventCodec codec = new TaskEventCodec();

    assertThat(codec.family()).isEqualTo("task");
    assertThat(codec.topic()).isEqualTo("task-events");
    assertThat(codec.partitionKey(event)).isEqualTo(ID.toString());
    assertThat(codec.fromBytes(codec.toBytes(event))).isEqualTo(event);
    assertThatExceptionOfType(InvalidEventException.class)
        .isThrownBy(
            () ->
                codec
                    .withLimits(JsonLimits.defaults().withMaxDocumentBytes(10))
                    .fromBytes(codec.toBytes(event)));
    assertThat(TaskEventType.fromWireName("task.created")).contains(TaskEventType.CREATED);
    assertThat(TaskEventType.fromWireName("task.lost")).isEmpty();
  }

  @Test
  void areNotOfferedArgumentsThatCouldBeSwapped() {
    assertThat(TaskEventFactory.class.getMethods())
        .filteredOn(method -> method.getName().equals("createTaskCreatedEvent"))
        .hasSize(1);
    assertThat(TaskCreatedPayload.class).isFinal();
  }
}
