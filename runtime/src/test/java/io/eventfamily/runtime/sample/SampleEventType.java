package io.eventfamily.runtime.sample;

import io.eventfamily.runtime.EventType;
import java.util.Arrays;
import java.util.Optional;

/** The types of {@link SampleEvent}. */
public enum SampleEventType implements EventType {
  TAKEN("note.taken"),
  DROPPED("note.dropped");

  private final String wireName;

  SampleEventType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  static Optional<SampleEventType> fromWireName(String wireName) {
    return Arrays.stream(values()).filter(type -> type.wireName.equals(wireName)).findFirst();
  }
}
