package io.eventfamily.runtime.jackson3;

import io.eventfamily.runtime.json.PlainText;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.SerializableString;

/** The text of a value, which a generator of Jackson 3 copies as it is. */
final class OwnText extends PlainText implements SerializableString {

  OwnText(UUID value) {
    super(value);
  }

  OwnText(Instant value) {
    super(value);
  }
}
