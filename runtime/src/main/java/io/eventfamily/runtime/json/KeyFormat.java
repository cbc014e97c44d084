package io.eventfamily.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * How the keys of a map are the names in a JSON object.
 *
 * @param <K> the type of the keys
 */
public interface KeyFormat<K> {

  /** The name of a key. */
  String nameOf(K key);

  /** The key of a name; null where the name stands for none. */
  @Nullable K find(String name);

  /** The problem that a name has which stands for no key. */
  Problem problemOf(String name);
}
