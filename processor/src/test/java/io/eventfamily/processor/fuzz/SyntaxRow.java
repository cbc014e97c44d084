package io.eventfamily.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/**
 * A document, and whether it is JSON.
 *
 * @param kind json, fault or whole
 * @param before what stands before the mark; all of it where there is none
 * @param after what stands behind it
 */
record SyntaxRow(String kind, String text, byte[] before, byte[] after) {

  /** All rows of the table, which says how they are written. */
  static List<SyntaxRow> all() {
    try (InputStream in = SyntaxRow.class.getResourceAsStream("rfc8259.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> of(line.substring(0, 5).strip(), line.substring(7)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SyntaxRow of(String kind, String text) {
    String[] parts = text.split("‸", 2);
    return new SyntaxRow(kind, text, octets(parts[0]), octets(parts.length == 1 ? "" : parts[1]));
  }

  private static byte[] octets(String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (String part : text.split("(?=⟨)|(?<=⟩)")) {
      octets.writeBytes(
          part.startsWith("⟨")
              ? HexFormat.of().parseHex(part.replaceAll("[⟨⟩ ]", ""))
              : part.getBytes(UTF_8));
    }
    return octets.toByteArray();
  }

  boolean isJson() {
    return kind.equals("json");
  }

  /** Whether the row says the same where something stands around it. */
  boolean canBePart() {
    return !kind.equals("whole");
  }

  /** The document between two texts. Where it ends too early, nothing may follow. */
  byte[] between(String prefix, String suffix) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(prefix.getBytes(UTF_8));
    document.writeBytes(before);
    document.writeBytes(after);
    if (isJson() || after.length > 0) {
      document.writeBytes(suffix.getBytes(UTF_8));
    }
    return document.toByteArray();
  }

  /** Where the mark is behind a text: a column is a code point, a line ends at a line feed. */
  String place(String prefix) {
    int line = 1;
    int column = 1;
    byte[] start = between(prefix, "");
    for (int index = 0; index < start.length - after.length; index++) {
      if (start[index] == '\n') {
        line++;
        column = 1;
      } else if (start[index] >= 0 || (start[index] & 0x40) != 0) {
        column++;
      }
    }
    return "line " + line + " column " + column;
  }

  @Override
  public String toString() {
    return text;
  }
}
