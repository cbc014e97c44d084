package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * The JSON objects that a writer may write.
 *
 * @param properties that are known by name, in the order in which they are written
 * @param entries further ones, of a map
 */
record WrittenObject(List<Written> properties, Optional<Entries> entries) {

  /**
   * A property.
   *
   * @param use its type; null is one of its values only where a null is written
   * @param tag the one string that it is, where it tells the records of a union apart
   * @param always whether it is never left out
   */
  record Written(String name, TypeUse use, Optional<String> tag, boolean always) {}

  /** The keys and values of a map. */
  record Entries(TypeUse key, TypeUse value) {}
}
