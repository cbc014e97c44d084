package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import java.util.List;
import java.util.Map;

/** A payload with one property of every kind that JSON has. Its second name needs escaping. */
@com.fasterxml.jackson.databind.annotation.JsonSerialize(
    using = SampleJackson2.TakenSerializer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    using = SampleJackson2.TakenDeserializer.class)
@tools.jackson.databind.annotation.JsonSerialize(using = SampleJackson3.TakenSerializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = SampleJackson3.TakenDeserializer.class)
public record NoteTaken(
    String title, boolean done, int count, List<String> tags, Map<String, Object> data)
    implements SamplePayload {

  private static final PropertyName TITLE = PropertyName.of("title");
  private static final PropertyName DONE = PropertyName.of("is \"done\" \u001f \uD83D\uDE00");
  private static final PropertyName COUNT = PropertyName.of("count");
  private static final PropertyName TAGS = PropertyName.of("tags");
  private static final PropertyName DATA = PropertyName.of("data");
  private static final PropertyNames NAMES = PropertyNames.of(TITLE, DONE, COUNT, TAGS, DATA);

  /** A payload of a text and of free JSON. */
  public static NoteTaken of(String title, Map<String, Object> data) {
    return new NoteTaken(title, true, -7, List.of(title), data);
  }

  @Override
  public SampleEventType eventType() {
    return SampleEventType.TAKEN;
  }

  static NoteTaken read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String title = null;
    boolean done = false;
    int count = 0;
    List<String> tags = List.of();
    Map<String, Object> data = Map.of();
    while (in.nextProperty(NAMES)) {
      switch (in.property()) {
        case 0 -> title = in.readString();
        case 1 -> done = in.readBoolean();
        case 2 -> count = in.readInt();
        case 3 -> tags = in.readList(JsonReader::readString);
        case 4 -> data = in.readFreeObject();
        default -> in.skipValue();
      }
    }
    Problems problems = in.problems();
    problems.check(TITLE, Checks.required(title != null));
    return problems.isEmpty() ? new NoteTaken(title, done, count, tags, data) : null;
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property(TITLE).writeString(title);
    out.property(DONE).writeBoolean(done);
    out.property(COUNT).writeInt(count);
    out.property(TAGS).writeList(tags, JsonWriter::writeString);
    out.property(DATA).writeFreeJson(data);
    out.endObject();
  }
}
