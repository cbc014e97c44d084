package io.eventfamily.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import golden.recurring.RecurringSpawnedPayload;
import golden.recurring.RecurringTriggeredPayload;
import golden.reminder.ReminderFailedPayload;
import golden.task.TaskCompletedPayload;
import golden.task.TaskCreatedPayload;
import golden.task.TaskEventType;
import io.eventfamily.runtime.InvalidEventException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What generated payload classes promise. */
class PayloadTest {

  private static final UUID TASK = UUID.fromString("6f03675a-1600-a35a-0999-50d836f675cc");
  private static final UUID USER = UUID.fromString("1738f7d9-3d9c-1724-11e2-0b8f6b0d549b");

  private final TaskCreatedPayload payload = created(builder -> {});

  private static TaskCreatedPayload created(Consumer<TaskCreatedPayload.Builder> changes) {
    TaskCreatedPayload.Builder builder =
        TaskCreatedPayload.builder().taskId(TASK).userId(USER).title("Buy groceries");
    changes.accept(builder);
    return builder.build();
  }

  @Test
  void haveDefaultsWhereNothingIsSet() {
    assertThat(payload.priority()).isEqualTo("medium");
    assertThat(payload.tags()).isEmpty();
    assertThat(payload.description()).isNull();
    assertThat(payload.dueDate()).isNull();
    assertThat(
            TaskCompletedPayload.builder()
                .taskId(TASK)
                .userId(USER)
                .completedAt(Instant.EPOCH)
                .build()
                .hasRecurrence())
        .isFalse();
  }

  @Test
  void knowTheirEventType() {
    assertThat(payload.eventType()).isEqualTo(TaskEventType.CREATED);
  }

  @Test
  void tellEverythingThatIsMissing() {
    assertThat(violations(() -> TaskCreatedPayload.builder().build()))
        .containsExactly(
            "missing /payload/task_id", "missing /payload/user_id", "missing /payload/title");
    assertThat(violations(() -> ReminderFailedPayload.builder().retryCount(0).build()))
        .contains("missing /payload/reminder_id")
        .doesNotContain("missing /payload/retry_count");
    assertThat(violations(() -> ReminderFailedPayload.builder().build()))
        .contains("missing /payload/retry_count");
  }

  @Test
  void judgeANullAsAReaderJudgesIt() {
    assertThat(
            violations(
                () ->
                    TaskCreatedPayload.builder()
                        .taskId(null)
                        .userId(USER)
                        .title(null)
                        .priority(null)
                        .tags(null)
                        .build()))
        .containsExactlyInAnyOrder(
            "uuid_type /payload/task_id",
            "string_type /payload/title",
            "string_type /payload/priority",
            "list_type /payload/tags");
  }

  @Test
  void countTheLengthOfTextInCodePoints() {
    assertThat(created(builder -> builder.title("😀".repeat(200))).title()).hasSize(400);
    assertThat(violations(() -> payload.withTitle("😀".repeat(201))))
        .containsExactly("string_too_long /payload/title");
    assertThat(violations(() -> payload.withTitle("")))
        .containsExactly("string_too_short /payload/title");
  }

  @Test
  void rejectWhatCannotBeWritten() {
    assertThat(
            violations(
                () ->
                    created(
                        builder ->
                            builder
                                .title("\ud800")
                                .dueDate(Instant.MAX)
                                .tags(Arrays.asList("a", null, "\udc00")))))
        .containsExactlyInAnyOrder(
            "string_unicode /payload/title",
            "datetime_parsing /payload/due_date",
            "string_type /payload/tags/1",
            "string_unicode /payload/tags/2");
  }

  @Test
  void copyWhatTheyAreGiven() {
    List<String> tags = new ArrayList<>(List.of("a"));
    TaskCreatedPayload tagged = created(builder -> builder.tags(tags));
    tags.add("b");

    assertThat(tagged.tags()).containsExactly("a");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> tagged.tags().add("c"));
  }

  @Test
  void copyFreeJsonDeeplyAndNormaliseItsNumbers() {
    List<Object> inner = new ArrayList<>(List.of(1L, 0.5f));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("list", inner);
    data.put("null", null);
    RecurringTriggeredPayload triggered = triggered(data);
    inner.clear();
    data.clear();

    assertThat(triggered.originalTaskData()).containsOnlyKeys("list", "null");
    assertThat(triggered.originalTaskData().get("list")).isEqualTo(List.of(1, 0.5));
    assertThat(violations(() -> triggered(Map.of("a", List.of(new Object())))))
        .containsExactly("invalid-json-value /payload/original_task_data/a/0");
  }

  private static RecurringTriggeredPayload triggered(Map<String, Object> data) {
    return RecurringTriggeredPayload.builder()
        .taskId(TASK)
        .userId(USER)
        .recurrencePattern("daily")
        .nextDueDate(Instant.EPOCH)
        .originalTaskData(data)
        .build();
  }

  @Test
  void areEqualWhereAllPropertiesAre() {
    assertThat(created(builder -> {})).isEqualTo(payload).hasSameHashCodeAs(payload);
    assertThat(payload)
        .isNotEqualTo(null)
        .isNotEqualTo("payload")
        .isNotEqualTo(payload.withTaskId(USER))
        .isNotEqualTo(payload.withDescription("d"))
        .isNotEqualTo(payload.withTags(List.of("t")));
  }

  @Test
  void areChangedByCopying() {
    TaskCreatedPayload changed = payload.withTitle("Sell groceries");

    assertThat(changed.title()).isEqualTo("Sell groceries");
    assertThat(payload.title()).isEqualTo("Buy groceries");
    assertThat(payload.withTitle("Buy groceries")).isSameAs(payload);
    assertThat(payload.toBuilder().build()).isEqualTo(payload).isNotSameAs(payload);
    assertThat(spawned().withOccurrenceNumber(3)).isEqualTo(spawned());
    assertThat(spawned().toBuilder().build()).isEqualTo(spawned());
  }

  private static RecurringSpawnedPayload spawned() {
    return RecurringSpawnedPayload.builder()
        .newTaskId(TASK)
        .originalTaskId(TASK)
        .userId(USER)
        .recurrencePattern("daily")
        .dueDate(Instant.EPOCH)
        .occurrenceNumber(3)
        .build();
  }

  @Test
  void showTheirProperties() {
    assertThat(payload)
        .hasToString(
            "TaskCreatedPayload[taskId=6f03675a-1600-a35a-0999-50d836f675cc,"
                + " userId=1738f7d9-3d9c-1724-11e2-0b8f6b0d549b, title=Buy groceries,"
                + " description=null, priority=medium, dueDate=null, tags=[]]");
  }

  private static List<String> violations(Runnable building) {
    return catchThrowableOfType(InvalidEventException.class, building::run).violations().stream()
        .map(violation -> violation.code() + " " + violation.pointer())
        .toList();
  }
}
