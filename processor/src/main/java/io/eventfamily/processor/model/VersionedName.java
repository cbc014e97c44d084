package io.eventfamily.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an event type, taken apart: {@code task.created.v2} is {@code task.created} in its
 * second version. The runtime takes names apart in the same way.
 *
 * @param version 1 where the name tells none
 */
public record VersionedName(String base, int version) {

  private static final Pattern NAME = Pattern.compile("(?s)(.*)\\.v([1-9][0-9]{0,8})");

  /** Takes a name apart. */
  public static VersionedName of(String wireName) {
    Matcher matcher = NAME.matcher(wireName);
    return matcher.matches()
        ? new VersionedName(matcher.group(1), Integer.parseInt(matcher.group(2)))
        : new VersionedName(wireName, 1);
  }
}
