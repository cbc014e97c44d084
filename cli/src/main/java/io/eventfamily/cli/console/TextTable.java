package io.eventfamily.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Rows whose columns stand below each other. The last column may be of any length. */
public final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all have equally many cells. */
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The rows as lines, without anything behind their ends. */
  public List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(column == 0 ? "" : GAP).append(cell);
      line.append(" ".repeat(width(column) - length(cell)));
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
