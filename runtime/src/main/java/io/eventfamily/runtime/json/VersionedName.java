package io.eventfamily.runtime.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an event type, taken apart: {@code task.created.v2} is {@code task.created} in its
 * second version. A name that tells no version is the first one.
 */
record VersionedName(String base, int version) {

  private static final Pattern NAME = Pattern.compile("(?s)(.*)\\.v([1-9][0-9]{0,8})");

  static VersionedName of(String wireName) {
    Matcher matcher = NAME.matcher(wireName);
    return matcher.matches()
        ? new VersionedName(matcher.group(1), Integer.parseInt(matcher.group(2)))
        : new VersionedName(wireName, 1);
  }

  boolean isOlderThan(VersionedName other) {
    return base.equals(other.base) && version < other.version;
  }
}
