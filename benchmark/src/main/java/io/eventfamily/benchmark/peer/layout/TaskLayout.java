package io.eventfamily.benchmark.peer.layout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.eventfamily.benchmark.model.TaskCreated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a task. */
final class TaskLayout implements Layout<TaskCreated> {

  private static final byte[] TASK_ID = "{\"task_id\":".getBytes(ISO_8859_1);
  private static final byte[] USER_ID = ",\"user_id\":".getBytes(ISO_8859_1);
  private static final byte[] TITLE = ",\"title\":".getBytes(ISO_8859_1);
  private static final byte[] DESCRIPTION = ",\"description\":".getBytes(ISO_8859_1);
  private static final byte[] PRIORITY = ",\"priority\":".getBytes(ISO_8859_1);
  private static final byte[] DUE_DATE = ",\"due_date\":".getBytes(ISO_8859_1);
  private static final byte[] TAGS = ",\"tags\":".getBytes(ISO_8859_1);
  private static final byte[] END = "}".getBytes(ISO_8859_1);

  @Override
  public void write(LayoutWriter out, TaskCreated value) {
    out.constant(TASK_ID);
    out.id(value.taskId());
    out.constant(USER_ID);
    out.id(value.userId());
    out.constant(TITLE);
    out.text(value.title());
    out.constant(DESCRIPTION);
    out.optionalText(value.description());
    out.constant(PRIORITY);
    out.text(value.priority());
    out.constant(DUE_DATE);
    out.optionalTime(value.dueDate());
    out.constant(TAGS);
    out.texts(value.tags());
    out.constant(END);
  }

  @Override
  public TaskCreated read(LayoutReader in) {
    in.constant(TASK_ID);
    UUID taskId = in.id();
    in.constant(USER_ID);
    UUID userId = in.id();
    in.constant(TITLE);
    String title = in.text();
    in.constant(DESCRIPTION);
    @Nullable String description = in.optionalText();
    in.constant(PRIORITY);
    String priority = in.text();
    in.constant(DUE_DATE);
    @Nullable Instant dueDate = in.optionalTime();
    in.constant(TAGS);
    List<String> tags = in.texts();
    in.constant(END);
    return new TaskCreated(taskId, userId, title, description, priority, dueDate, tags);
  }
}
