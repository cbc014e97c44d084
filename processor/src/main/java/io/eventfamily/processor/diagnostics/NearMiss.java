package io.eventfamily.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant who wrote something else. */
public final class NearMiss {

  /** So much of a word may be wrong for it to be still the same word: a third. */
  private static final int PART = 3;

  private NearMiss() {}

  /** The nearest of some names, if it is near enough. */
  public static Optional<String> of(String written, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(written, name)))
        .filter(name -> distance(written, name) <= Math.max(1, written.length() / PART));
  }

  /** How many characters must be put in, left out or replaced (Levenshtein), case aside. */
  private static int distance(String written, String name) {
    String from = written.toLowerCase(Locale.ROOT);
    String to = name.toLowerCase(Locale.ROOT);
    int[] costs = new int[to.length() + 1];
    for (int column = 0; column < costs.length; column++) {
      costs[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int diagonal = costs[0];
      costs[0] = row;
      for (int column = 1; column < costs.length; column++) {
        int above = costs[column];
        int replaced = diagonal + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
        costs[column] = Math.min(replaced, Math.min(above, costs[column - 1]) + 1);
        diagonal = above;
      }
    }
    return costs[to.length()];
  }
}
