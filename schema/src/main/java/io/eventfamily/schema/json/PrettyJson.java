package io.eventfamily.schema.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes JSON so that a change of one thing is a change of few lines: a member a line, except that
 * what is short and has no members of its own to be changed, such as {@code ["string", "null"]},
 * stays in one.
 */
public final class PrettyJson {

  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private PrettyJson() {}

  /** A whole file: its lines end with LF, the last one too. */
  public static String write(JsonElement value) {
    PrettyJson json = new PrettyJson();
    json.value(value, 0);
    return json.out.append('\n').toString();
  }

  private void value(JsonElement value, int depth) {
    if (isPlain(value)) {
      int start = out.length();
      inline(value);
      int column = start - (out.lastIndexOf("\n", start) + 1);
      if (isScalar(value) || column + out.length() - start < WIDTH) {
        return;
      }
      out.setLength(start);
    }
    if (value.isJsonArray()) {
      lines('[', value.getAsJsonArray().iterator(), item -> value(item, depth + 1), ']', depth);
    } else {
      lines(
          '{',
          value.getAsJsonObject().entrySet().iterator(),
          member -> {
            name(member);
            value(member.getValue(), depth + 1);
          },
          '}',
          depth);
    }
  }

  private <T> void lines(char begin, Iterator<T> parts, Consumer<T> write, char end, int depth) {
    out.append(begin);
    while (parts.hasNext()) {
      out.append('\n').append(INDENT.repeat(depth + 1));
      write.accept(parts.next());
      if (parts.hasNext()) {
        out.append(',');
      }
    }
    out.append('\n').append(INDENT.repeat(depth)).append(end);
  }

  private void inline(JsonElement value) {
    if (value.isJsonArray()) {
      inline('[', value.getAsJsonArray().iterator(), this::inline, ']');
    } else if (value.isJsonObject()) {
      inline(
          '{',
          value.getAsJsonObject().entrySet().iterator(),
          member -> {
            name(member);
            inline(member.getValue());
          },
          '}');
    } else if (value.isJsonPrimitive()) {
      scalar(value.getAsJsonPrimitive());
    } else {
      out.append("null");
    }
  }

  private <T> void inline(char begin, Iterator<T> parts, Consumer<T> write, char end) {
    out.append(begin);
    while (parts.hasNext()) {
      write.accept(parts.next());
      if (parts.hasNext()) {
        out.append(", ");
      }
    }
    out.append(end);
  }

  /** Whether it can be in one line: no object in it has more than one member. */
  private static boolean isPlain(JsonElement value) {
    if (value.isJsonArray()) {
      for (JsonElement item : value.getAsJsonArray()) {
        if (!isPlain(item)) {
          return false;
        }
      }
      return true;
    }
    if (!value.isJsonObject()) {
      return true;
    }
    Map<String, JsonElement> members = value.getAsJsonObject().asMap();
    return members.size() <= 1
        && members.values().stream().allMatch(member -> isScalar(member) || isPlainArray(member));
  }

  private static boolean isPlainArray(JsonElement value) {
    return value.isJsonArray() && isPlain(value);
  }

  private static boolean isScalar(JsonElement value) {
    return value.isJsonPrimitive() || value.isJsonNull();
  }

  private void name(Map.Entry<String, JsonElement> member) {
    string(member.getKey());
    out.append(": ");
  }

  private void scalar(JsonPrimitive value) {
    if (value.isString()) {
      string(value.getAsString());
    } else {
      out.append(value.getAsString());
    }
  }

  private void string(String value) {
    out.append('"');
    for (int index = 0; index < value.length(); index++) {
      character(value, index);
    }
    out.append('"');
  }

  private void character(String value, int index) {
    char character = value.charAt(index);
    switch (character) {
      case '"', '\\' -> out.append('\\').append(character);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isVisible(value, index)) {
          out.append(character);
        } else {
          out.append("\\u%04x".formatted((int) character));
        }
      }
    }
  }

  /** Whether a character shows in a file of UTF-8, and does nothing else there. */
  private static boolean isVisible(String value, int index) {
    char character = value.charAt(index);
    if (Character.isHighSurrogate(character)) {
      return index + 1 < value.length() && Character.isLowSurrogate(value.charAt(index + 1));
    }
    if (Character.isLowSurrogate(character)) {
      return index > 0 && Character.isHighSurrogate(value.charAt(index - 1));
    }
    return !Character.isISOControl(character) && !isInvisible(character);
  }

  /** Marks, joiners and ends of lines; a list of our own, because the one of the JDK grows. */
  private static boolean isInvisible(char character) {
    return (character >= '\u200b' && character <= '\u200f')
        || (character >= '\u2028' && character <= '\u202e')
        || (character >= '\u2060' && character <= '\u206f')
        || character == '\ufeff';
  }
}
