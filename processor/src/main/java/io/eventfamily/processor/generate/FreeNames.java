package io.eventfamily.processor.generate;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of which none is given twice, and none is a keyword. */
final class FreeNames {

  private final Set<String> reserved;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param reserved further names that are not free. They are looked up and not copied: there may
   *     be many, and as many users of them
   */
  FreeNames(Set<String> reserved) {
    this.reserved = reserved;
  }

  /** Takes a name: the given one where it is free, or else one that begins with it. */
  String take(String name) {
    String free = name;
    while (SourceVersion.isKeyword(free) || reserved.contains(free) || !taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
