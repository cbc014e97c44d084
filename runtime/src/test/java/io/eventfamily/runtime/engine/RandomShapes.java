package io.eventfamily.runtime.engine;

import io.eventfamily.runtime.engine.Shapes.Board;
import io.eventfamily.runtime.engine.Shapes.Color;
import io.eventfamily.runtime.engine.Shapes.Dot;
import io.eventfamily.runtime.engine.Shapes.Group;
import io.eventfamily.runtime.engine.Shapes.Shape;
import io.eventfamily.runtime.engine.Shapes.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Shapes and documents of shapes, right and wrong. Random, but the same ones for one seed. */
final class RandomShapes {

  private static final List<String> SCRAP =
      List.of(
          "null",
          "true",
          "0",
          "-7",
          "1.5",
          "1e400",
          "99999999999999999999",
          "\"\"",
          "\" \"",
          "\"dot\"",
          "\"\\u0064ot\"",
          "[]",
          "[[],{}]",
          "{}",
          "{\"kind\":\"dot\"}",
          "{\"kind\":\"dot\",\"x\":1,\"kind\":null}",
          "{\"x\":{\"kind\":\"dot\"}}");

  private final Random random;

  /** One in how many things is wrong; none where it is 0. */
  private final int mistakes;

  RandomShapes(long seed, int mistakes) {
    this.random = new Random(seed);
    this.mistakes = mistakes;
  }

  private boolean mistake() {
    return mistakes > 0 && random.nextInt(mistakes) == 0;
  }

  // Documents

  String document(int depth) {
    if (mistake()) {
      return SCRAP.get(random.nextInt(SCRAP.size()));
    }
    List<String> members = new ArrayList<>();
    switch (random.nextInt(depth > 0 ? 3 : 1)) {
      case 0 -> {
        add(members, "kind", () -> "\"dot\"");
        add(members, "x", () -> Integer.toString(random.nextInt(9) - (mistake() ? 9 : 0)));
        optional(members, "note", () -> text(3));
        optional(members, "remark", () -> text(3));
        if (mistake()) {
          add(members, "extra", () -> document(depth - 1));
        }
      }
      case 1 -> {
        add(members, "kind", () -> "\"group\"");
        int count = random.nextInt(mistake() ? 5 : 2);
        add(members, "parts", () -> array(count, () -> document(depth - 1)));
        optional(members, "best", () -> document(depth - 1));
        optional(members, "unknown", () -> document(depth - 1));
      }
      default -> {
        add(members, "kind", () -> "\"board\"");
        optional(members, "slots", () -> object(this::intKey, () -> document(depth - 1)));
        optional(members, "colors", () -> array(random.nextInt(mistake() ? 4 : 3), this::color));
        optional(members, "steps", () -> array(1 + random.nextInt(4), this::step));
        optional(members, "texts", () -> object(this::unitKey, this::texts));
        optional(members, "numbers", () -> object(() -> text(4), this::numbers));
      }
    }
    return joined(members);
  }

  private void optional(List<String> members, String name, Supplier<String> value) {
    if (random.nextBoolean()) {
      add(members, name, value);
    }
  }

  private void add(List<String> members, String name, Supplier<String> value) {
    if (!mistake()) {
      members.add("\"" + name + "\":" + value.get());
    }
    if (mistake()) {
      // The first of two, where it is shuffled before the other one.
      members.add("\"" + name + "\":" + SCRAP.get(random.nextInt(SCRAP.size())));
    }
  }

  private String joined(List<String> members) {
    Collections.shuffle(members, random);
    String separator = random.nextInt(4) == 0 ? " ,\n" : ",";
    return "{" + String.join(separator, members) + "}";
  }

  private String array(int count, Supplier<String> item) {
    List<String> items = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      items.add(mistake() ? SCRAP.get(random.nextInt(SCRAP.size())) : item.get());
    }
    return "[" + String.join(",", items) + "]";
  }

  private String object(Supplier<String> key, Supplier<String> value) {
    List<String> entries = new ArrayList<>();
    for (int count = random.nextInt(mistake() ? 5 : 3); count > 0; count--) {
      String scrap = SCRAP.get(random.nextInt(SCRAP.size()));
      entries.add(key.get() + ":" + (mistake() ? scrap : value.get()));
    }
    return "{" + String.join(",", entries) + "}";
  }

  private String intKey() {
    return mistake() ? text(2) : "\"" + (mistake() ? "0" : "") + random.nextInt(-5, 6) + "\"";
  }

  private String unitKey() {
    return mistake() ? text(2) : random.nextBoolean() ? "\"mm\"" : "\"\\\"\"";
  }

  private String color() {
    return random.nextInt(3) == 0 ? text(2) : random.nextBoolean() ? "\"red\"" : "\"green light\"";
  }

  private String step() {
    return Integer.toString(random.nextInt(mistake() ? -2 : 1, 4));
  }

  private String texts() {
    return array(1 + random.nextInt(2), () -> text(3));
  }

  private String numbers() {
    return array(random.nextInt(mistake() ? 5 : 3), () -> Long.toString(random.nextLong()));
  }

  private String text(int maxLength) {
    StringBuilder text = new StringBuilder("\"a");
    for (int length = random.nextInt(maxLength); length > 0; length--) {
      text.append(
          switch (random.nextInt(mistakes > 0 ? 8 : 1)) {
            case 0, 1, 2, 3 -> (char) ('a' + random.nextInt(26));
            case 4 -> "\\n";
            case 5 -> "\ud83d\ude00";
            case 6 -> "~/";
            default -> "\\u00e9";
          });
    }
    return text.append('"').toString();
  }

  // Values of Java

  Shape shape(int depth) {
    if (mistake()) {
      return null;
    }
    return switch (random.nextInt(depth > 0 ? 3 : 1)) {
      case 0 -> new Dot(random.nextInt(9) - (mistake() ? 9 : 0), word());
      case 1 ->
          new Group(
              orNull(list(random.nextInt(mistake() ? 6 : 2), () -> shape(depth - 1))),
              random.nextBoolean() ? null : shape(depth - 1));
      default ->
          new Board(
              orNull(slots(depth)),
              orNull(set(random.nextInt(mistake() ? 4 : 3), this::aColor)),
              random.nextBoolean() ? null : steps(),
              random.nextBoolean() ? null : words(),
              random.nextBoolean() ? null : longs());
    };
  }

  private <T> T orNull(T value) {
    return mistake() ? null : value;
  }

  private <T> List<T> list(int count, Supplier<T> item) {
    List<T> list = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      list.add(orNull(item.get()));
    }
    return list;
  }

  private <T> Set<T> set(int count, Supplier<T> item) {
    return new LinkedHashSet<>(list(count, item));
  }

  private Map<Integer, Shape> slots(int depth) {
    Map<Integer, Shape> slots = new LinkedHashMap<>();
    for (int count = random.nextInt(mistake() ? 6 : 3); count > 0; count--) {
      slots.put(random.nextInt(-5, 6), shape(depth - 1));
    }
    return slots;
  }

  private Color aColor() {
    return Color.values()[random.nextInt(3)];
  }

  private SortedSet<Integer> steps() {
    SortedSet<Integer> steps = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    steps.addAll(
        list(mistake() ? random.nextInt(6) : 1, () -> random.nextInt(mistake() ? -2 : 1, 9)));
    return steps;
  }

  private Map<Unit, List<String>> words() {
    Map<Unit, List<String>> words = new LinkedHashMap<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      int size = mistake() ? random.nextInt(4) : 1;
      words.put(Unit.values()[random.nextInt(2)], orNull(list(size, this::word)));
    }
    return words;
  }

  private Map<String, Set<Long>> longs() {
    Map<String, Set<Long>> longs = new LinkedHashMap<>();
    for (int count = random.nextInt(mistake() ? 5 : 3); count > 0; count--) {
      longs.put(word(), orNull(set(random.nextInt(mistake() ? 5 : 3), random::nextLong)));
    }
    return longs;
  }

  private String word() {
    if (mistake()) {
      return List.of("", " ", "\n~/", "long word", "\ud83d\ude00").get(random.nextInt(5));
    }
    return "abc".substring(random.nextInt(3));
  }
}
