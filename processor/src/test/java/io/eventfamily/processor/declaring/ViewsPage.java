package io.eventfamily.processor.declaring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables in {@code docs/views.md}. */
final class ViewsPage {

  private static final Path FILE = Path.of("../docs/views.md");
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
  private static final String PAYLOAD = "@Payload interface Created { String title(); }";

  private ViewsPage() {}

  /** All rows of both tables. */
  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : cellsOf("properties")) {
      List<String> events =
          spans(cells.get(3)).stream().map(payload -> event(rows.size(), "", payload)).toList();
      rows.add(
          new Row(
              "Row" + rows.size(),
              new Declaration("", payload(cells.get(0))),
              new Declaration("", payload(cells.get(1))),
              cells.get(2),
              events));
    }
    for (List<String> cells : cellsOf("families")) {
      boolean second = cells.get(0).contains("\"2.0.0\"");
      boolean asDeclared = cells.get(0).contains("AS_DECLARED");
      List<String> events =
          spans(cells.get(3)).stream()
              .map(envelope -> event(rows.size(), second ? ".v2" : "", envelope, TITLE))
              .map(event -> asDeclared ? event.replace("event_type", "eventType") : event)
              .toList();
      rows.add(
          new Row(
              "Row" + rows.size(),
              family(cells.get(0)),
              family(cells.get(1)),
              cells.get(2),
              events));
    }
    return rows;
  }

  private static final String TITLE = "{\"title\":\"a\"}";

  private static String payload(String cell) {
    return "@Payload interface Created { " + String.join(" ", spans(cell)) + " }";
  }

  /** What stands in a cell: attributes, or members that begin or end as such do, or both. */
  private static Declaration family(String cell) {
    String attributes = "";
    String body = PAYLOAD;
    for (String span : spans(cell)) {
      if (span.startsWith("@Payload")) {
        body = span;
      } else if (span.endsWith(";")) {
        body = span + " " + PAYLOAD;
      } else {
        attributes = ", " + span;
      }
    }
    return new Declaration(attributes, body);
  }

  private static String event(int row, String suffix, String payload) {
    return event(row, suffix, "{}", payload);
  }

  private static String event(int row, String suffix, String envelope, String payload) {
    String members = envelope.substring(1, envelope.length() - 1);
    return "{\"event_type\":\"row%d.created%s\"%s,\"payload\":%s}"
        .formatted(row, suffix, members.isBlank() ? "" : "," + members, payload);
  }

  private static List<String> spans(String cell) {
    return SPAN.matcher(cell).results().map((MatchResult span) -> span.group(1)).toList();
  }

  private static List<List<String>> cellsOf(String table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = lines();
    int start = lines.indexOf("<!-- table: " + table + " -->") + 4;
    for (String line : lines.subList(start, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : line.substring(1).split("\\|")) {
        cells.add(cell.strip());
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A family.
   *
   * @param attributes further ones, with a comma before them
   * @param body of the interface
   */
  record Declaration(String attributes, String body) {}

  /**
   * One row.
   *
   * @param name what the generated names begin with
   * @param verdict the id of a message, or that there is none
   * @param events whole events that the owner's codec can read
   */
  record Row(
      String name, Declaration owner, Declaration view, String verdict, List<String> events) {

    String ownerFile() {
      return name + "Events.java";
    }

    String ownerSource() {
      return source("owners", "Events", owner, "");
    }

    String viewFile() {
      return name + "View.java";
    }

    String viewSource() {
      return source("views", "View", view, ", view = true");
    }

    /** The same declaration, to which nobody demands that an owner fits. */
    String viewAsFamily() {
      return source("views", "View", view, "");
    }

    private String source(
        String packageName, String suffix, Declaration declaration, String attribute) {
      return PageSources.source(
          packageName,
          "@EventFamily(name = \"%s\"%s%s) public interface %s { %s }"
              .formatted(
                  name.toLowerCase(Locale.ROOT),
                  declaration.attributes(),
                  attribute,
                  name + suffix,
                  declaration.body()));
    }
  }
}
