package io.eventfamily.example.spring.modulith;

import io.eventfamily.EventFamily;
import io.eventfamily.PartitionKey;
import io.eventfamily.Payload;
import org.jspecify.annotations.Nullable;

/** Notes, whose keys are texts that somebody has typed. */
@EventFamily(name = "note", topic = "notes")
interface NoteEvents {

  /** A note was written. */
  @Payload
  interface Written {
    @PartitionKey
    @Nullable String title();
  }
}
