package io.eventfamily.processor.declaring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables and the code in {@code docs/declaring.md}. */
final class DeclaringPage {

  static final String TEXT = text();

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java (\\S+) ?(\\S*)\n(.*?)^```$");
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
  private static final Pattern WRONG =
      Pattern.compile("`([^`]+)` `([a-z_-]+)`(?: at `([^`]+)`)?(?:; |$)");

  private DeclaringPage() {}

  private static String text() {
    try {
      return Files.readString(Path.of("../docs/declaring.md"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A piece of code.
   *
   * @param kind what stands in it
   * @param id of the error that it shows
   */
  record Block(String kind, String id, String code) {}

  static Stream<Block> blocks(String kind) {
    return BLOCK
        .matcher(TEXT)
        .results()
        .map(block -> new Block(block.group(1), block.group(2), block.group(3)))
        .filter(block -> block.kind().equals(kind));
  }

  /**
   * What a value gives that is not valid.
   *
   * @param pointer from the property on
   */
  record Wrong(String json, String code, String pointer) {}

  /** A property that the page says something of. */
  record Row(
      String name, String type, String constraint, String json, String written, List<Wrong> wrong) {

    @Override
    public String toString() {
      return constraint + " " + type + " " + json;
    }

    /** How it is declared. */
    String declaration() {
      return constraint + " " + type + " " + name + "();\n";
    }

    /** How it is declared without what is demanded of it. */
    String freeDeclaration() {
      return type.replaceAll("@(?!JsonFormat|Nullable)\\w+(\\([^)]*\\))?\\s*", "")
          + " "
          + name
          + "();\n";
    }
  }

  static List<Row> types() {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : table("types")) {
      rows.add(
          new Row(
              "p" + rows.size(),
              code(cells.get(0)),
              "",
              code(cells.get(2)),
              code(cells.get(3)),
              wrong(cells.get(4))));
    }
    return rows;
  }

  static List<Row> constraints() {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : table("constraints")) {
      String constraint = cells.get(0).isEmpty() ? "" : code(cells.get(0));
      for (MatchResult type : SPAN.matcher(cells.get(1)).results().toList()) {
        String json = code(cells.get(2));
        rows.add(
            new Row("p" + rows.size(), type.group(1), constraint, json, json, wrong(cells.get(3))));
      }
    }
    return rows;
  }

  static List<Row> defaults() {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : table("defaults")) {
      String written = code(cells.get(2));
      rows.add(
          new Row(
              "p" + rows.size(),
              code(cells.get(0)),
              code(cells.get(1)),
              written,
              written,
              List.of()));
    }
    return rows;
  }

  private static List<List<String>> table(String name) {
    String marker = "<!-- table: " + name + " -->";
    return TEXT.substring(TEXT.indexOf(marker) + marker.length())
        .strip()
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  private static String code(String cell) {
    MatchResult span = SPAN.matcher(cell).results().findFirst().orElseThrow();
    if (!span.group().equals(cell)) {
      throw new IllegalStateException("Not one piece of code: " + cell);
    }
    return span.group(1);
  }

  private static List<Wrong> wrong(String cell) {
    List<MatchResult> all = WRONG.matcher(cell).results().toList();
    if (!String.join("", all.stream().map(MatchResult::group).toList()).equals(cell)) {
      throw new IllegalStateException("Not values and their codes: " + cell);
    }
    return all.stream()
        .map(
            each ->
                new Wrong(each.group(1), each.group(2), each.group(3) == null ? "" : each.group(3)))
        .toList();
  }
}
