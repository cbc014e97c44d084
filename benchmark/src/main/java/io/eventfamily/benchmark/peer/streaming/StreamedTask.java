package io.eventfamily.benchmark.peer.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import io.eventfamily.benchmark.model.TaskCreated;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and reads what is said of a task. */
final class StreamedTask implements Streamed<TaskCreated> {

  private static final SerializedString TASK_ID = new SerializedString("task_id");
  private static final SerializedString USER_ID = new SerializedString("user_id");
  private static final SerializedString TITLE = new SerializedString("title");
  private static final SerializedString DESCRIPTION = new SerializedString("description");
  private static final SerializedString PRIORITY = new SerializedString("priority");
  private static final SerializedString DUE_DATE = new SerializedString("due_date");
  private static final SerializedString TAGS = new SerializedString("tags");

  @Override
  public void write(JsonGenerator out, TaskCreated value) throws IOException {
    out.writeStartObject();
    Tokens.write(out, TASK_ID, value.taskId());
    Tokens.write(out, USER_ID, value.userId());
    Tokens.write(out, TITLE, value.title());
    Tokens.write(out, DESCRIPTION, value.description());
    Tokens.write(out, PRIORITY, value.priority());
    Tokens.write(out, DUE_DATE, value.dueDate());
    Tokens.writeTexts(out, TAGS, value.tags());
    out.writeEndObject();
  }

  @Override
  public TaskCreated read(JsonParser in) throws IOException {
    @Nullable UUID taskId = null;
    @Nullable UUID userId = null;
    @Nullable String title = null;
    @Nullable String description = null;
    @Nullable String priority = null;
    @Nullable Instant dueDate = null;
    @Nullable List<String> tags = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "task_id" -> taskId = Tokens.readId(in);
        case "user_id" -> userId = Tokens.readId(in);
        case "title" -> title = Tokens.readText(in);
        case "description" -> description = Tokens.readText(in);
        case "priority" -> priority = Tokens.readText(in);
        case "due_date" -> dueDate = Tokens.readTime(in);
        case "tags" -> tags = Tokens.readTexts(in);
        default -> Tokens.skip(in);
      }
    }
    return new TaskCreated(
        Tokens.required(taskId, TASK_ID),
        Tokens.required(userId, USER_ID),
        Tokens.required(title, TITLE),
        description,
        Tokens.required(priority, PRIORITY),
        dueDate,
        Tokens.required(tags, TAGS));
  }
}
