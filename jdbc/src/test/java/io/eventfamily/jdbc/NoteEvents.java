package io.eventfamily.jdbc;

import io.eventfamily.EventFamily;
import io.eventfamily.Payload;

/** A family whose events have no key and no version. */
@EventFamily(name = "note", topic = "notes")
public interface NoteEvents {

  /** A note was taken. */
  @Payload
  interface Taken {
    String text();
  }
}
