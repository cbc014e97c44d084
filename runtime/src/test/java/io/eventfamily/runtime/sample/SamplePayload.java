package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.json.JsonWriter;

/** What a {@link SampleEvent} carries. */
public sealed interface SamplePayload permits NoteTaken, NoteDropped {

  SampleEventType eventType();

  void write(JsonWriter out);
}
