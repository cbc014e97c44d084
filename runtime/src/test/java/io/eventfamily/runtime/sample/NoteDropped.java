package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;

/** A payload that tells undeclared properties from declared ones. */
public record NoteDropped(String reason) implements SamplePayload {

  private static final PropertyName REASON = PropertyName.of("reason");
  private static final PropertyNames NAMES = PropertyNames.of(REASON);

  @Override
  public SampleEventType eventType() {
    return SampleEventType.DROPPED;
  }

  static NoteDropped read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String reason = null;
    while (in.nextProperty(NAMES)) {
      if (in.property() == 0) {
        reason = in.readString();
      } else {
        in.rejectUnknownProperty();
      }
    }
    in.problems().check(REASON, Checks.required(reason != null));
    return in.problems().isEmpty() ? new NoteDropped(reason) : null;
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.property(REASON).writeString(reason);
    out.endObject();
  }
}
