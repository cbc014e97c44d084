package io.eventfamily.runtime.jackson2;

import com.fasterxml.jackson.core.SerializableString;
import io.eventfamily.runtime.json.PlainText;
import java.time.Instant;
import java.util.UUID;

/** The text of a value, which a generator of Jackson 2 copies as it is. */
final class OwnText extends PlainText implements SerializableString {

  OwnText(UUID value) {
    super(value);
  }

  OwnText(Instant value) {
    super(value);
  }
}
