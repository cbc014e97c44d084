package io.eventfamily.benchmark.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table in Markdown that can be read as it is too. The first column is text, the others numbers.
 */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    rows.add(List.of(header));
  }

  void add(String... row) {
    rows.add(List.of(row));
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  @Override
  public String toString() {
    int columns = rows.get(0).size();
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      widths.add(width(column));
    }
    StringBuilder text = new StringBuilder();
    append(text, rows.get(0), widths);
    append(text, rule(widths), widths);
    rows.stream().skip(1).forEach(row -> append(text, row, widths));
    return text.toString();
  }

  private int width(int column) {
    return Collections.max(rows.stream().map(row -> row.get(column).length()).toList());
  }

  private static List<String> rule(List<Integer> widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add(rule.isEmpty() ? "-".repeat(width) : "-".repeat(width - 1) + ":");
    }
    return rule;
  }

  private static void append(StringBuilder text, List<String> row, List<Integer> widths) {
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String space = " ".repeat(widths.get(column) - cell.length());
      text.append("| ").append(column == 0 ? cell + space : space + cell).append(' ');
    }
    text.append("|\n");
  }
}
