package io.eventfamily.schema.document;

import io.eventfamily.schema.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The flags of regular expressions, as documents name them. */
enum RegexFlag {
  UNIX_LINES(Pattern.UNIX_LINES),
  CASE_INSENSITIVE(Pattern.CASE_INSENSITIVE),
  COMMENTS(Pattern.COMMENTS),
  MULTILINE(Pattern.MULTILINE),
  LITERAL(Pattern.LITERAL),
  DOTALL(Pattern.DOTALL),
  UNICODE_CASE(Pattern.UNICODE_CASE),
  CANON_EQ(Pattern.CANON_EQ),
  UNICODE_CHARACTER_CLASS(Pattern.UNICODE_CHARACTER_CLASS);

  private final int bit;

  RegexFlag(int bit) {
    this.bit = bit;
  }

  static List<String> names(int flags) {
    List<String> names = new ArrayList<>();
    int rest = flags;
    for (RegexFlag flag : values()) {
      if ((flags & flag.bit) != 0) {
        names.add(flag.name());
        rest &= ~flag.bit;
      }
    }
    if (rest != 0) {
      throw new IllegalArgumentException("Regular expressions have no flags " + rest);
    }
    return names;
  }

  static int read(JsonNode names) {
    int flags = 0;
    for (JsonNode name : names.items()) {
      flags |= name.constant(RegexFlag.class).bit;
    }
    return flags;
  }
}
