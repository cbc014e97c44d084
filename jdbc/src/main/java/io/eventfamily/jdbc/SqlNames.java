package io.eventfamily.jdbc;

import java.util.regex.Pattern;

/** Names of tables and columns that can stand in a statement as they are. */
final class SqlNames {

  private static final String NAME = "[A-Za-z_][A-Za-z0-9_$]*";
  private static final Pattern COLUMN = Pattern.compile(NAME);
  private static final Pattern TABLE = Pattern.compile(NAME + "(\\." + NAME + ")*");

  private SqlNames() {}

  /** The name of a table, if it is one; it may name a schema too. */
  static String requireTable(String name) {
    if (!TABLE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no name of a table. Use letters, digits and _, such as app.outbox."
              .formatted(name));
    }
    return name;
  }

  /** The name of a column, if it is one. */
  static String requireColumn(String name) {
    if (!COLUMN.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no name of a column. Use letters, digits and _.".formatted(name));
    }
    return name;
  }
}
