package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.EventTypes;

/** The types of {@link SampleEvent}. */
public enum SampleEventType implements EventType {
  TAKEN("note.taken"),
  DROPPED("note.dropped");

  static final EventTypes<SampleEventType> TYPES = EventTypes.of(values());

  private final String wireName;

  SampleEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
