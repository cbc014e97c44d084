package com.example;

import io.eventfamily.EventFamily;
import io.eventfamily.Payload;

/** A family that has taken another one's type. */
@EventFamily(name = "rival")
public interface RivalEvents {

  /** Made. */
  @Payload(type = "task.created")
  interface Made {
    String name();
  }
}
