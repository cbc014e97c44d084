package io.eventfamily.processor.fuzz;

import io.eventfamily.processor.random.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of JSON value, which the dice make one of. Careless dice put something else in its place
 * at times.
 */
@FunctionalInterface
interface Value {

  /** What is a value of some other kind, or of none that anybody has asked for. */
  List<String> SCRAP =
      List.of(
          "null",
          "true",
          "0",
          "-7",
          "1.5",
          "-0.0",
          "1e400",
          "99999999999999999999",
          "\"\"",
          "\" \"",
          "\"1\"",
          "\"2026-01-15\"",
          "\"2026-01-15T10:30:00\"",
          "\"2026-01-15T10:30:00,5Z\"",
          "\"{0d9f6a52-3a5b-4c58-9e0f-6f1f3c1d2b7a}\"",
          "\"=QID\"",
          "\"\\u0000\\ud83d\\ude00\"",
          "[]",
          "[[],{}]",
          "[null,1,\"a\"]",
          "{}",
          "{\"kind\":\"card\"}",
          "{\"kind\":\"cash\",\"given\":\"1\",\"kind\":null}",
          "{\"~/\":{\"\":[null]}}");

  /** A property of an object. */
  record Member(String name, Value value, boolean optional) {

    Member(String name, Value value) {
      this(name, value, false);
    }
  }

  /** The value as it stands in a document. */
  String write(Dice dice);

  /** A property that must be there. */
  static Member required(String name, Value value) {
    return new Member(name, value);
  }

  /** A property that may be absent. */
  static Member optional(String name, Value value) {
    return new Member(name, value, true);
  }

  /** A property that may be absent or null. */
  static Member nullable(String name, Value value) {
    return optional(name, value.orNull());
  }

  default Value orNull() {
    return dice -> dice.oneIn(4) ? "null" : write(dice);
  }

  /** One of several kinds. */
  static Value oneOf(Value... kinds) {
    return dice -> dice.pick(Arrays.asList(kinds)).write(dice);
  }

  /** One of several texts that are JSON already. */
  static Value literal(String... values) {
    return dice -> dice.pick(values);
  }

  /** An array of at least so many items. */
  static Value list(int min, int max, Value item) {
    return dice -> {
      List<String> items = new ArrayList<>();
      for (int count = min + dice.below(max - min + 1); count > 0; count--) {
        items.add(whole(item, dice));
      }
      return spaced(dice, "[", items, "]");
    };
  }

  /** An object of any names. Now and then one occurs twice. */
  static Value map(Value name, Value value) {
    return dice -> {
      List<String> entries = new ArrayList<>();
      for (int count = dice.below(4); count > 0; count--) {
        String written = name.write(dice);
        if (dice.oneIn(8)) {
          entries.add(entry(dice, written, dice.pick(SCRAP)));
        }
        entries.add(entry(dice, written, whole(value, dice)));
      }
      return spaced(dice, "{", entries, "}");
    };
  }

  /** An object of these properties in any order, and of others that nobody knows. */
  static Value object(Member... members) {
    return object(true, members);
  }

  /** An object of these properties in any order, and of no others. */
  static Value closedObject(Member... members) {
    return object(false, members);
  }

  private static Value object(boolean open, Member... members) {
    return dice -> {
      List<String> entries = new ArrayList<>();
      for (Member member : members) {
        if (!(member.optional ? dice.oneIn(3) : dice.errs())) {
          entries.add(entries(member, dice));
        }
      }
      if (open && dice.oneIn(3)) {
        entries.add(entry(dice, Texts.unknownName().write(dice), Free.json(3).write(dice)));
      }
      dice.shuffle(entries);
      return spaced(dice, "{", entries, "}");
    };
  }

  /** A property; now and then behind another one of its name, which does not count. */
  private static String entries(Member member, Dice dice) {
    String first =
        dice.oneIn(12) ? entry(dice, Texts.quote(dice, member.name), dice.pick(SCRAP)) + "," : "";
    return first + entry(dice, Texts.quote(dice, member.name), whole(member.value, dice));
  }

  private static String whole(Value value, Dice dice) {
    return dice.errs() ? dice.pick(SCRAP) : value.write(dice);
  }

  private static String entry(Dice dice, String name, String value) {
    return name + space(dice) + ":" + space(dice) + value;
  }

  private static String spaced(Dice dice, String open, List<String> parts, String close) {
    StringBuilder text = new StringBuilder(open).append(space(dice));
    for (int index = 0; index < parts.size(); index++) {
      text.append(index == 0 ? "" : "," + space(dice)).append(parts.get(index));
      text.append(space(dice));
    }
    return text.append(close).toString();
  }

  private static String space(Dice dice) {
    return dice.oneIn(10) ? dice.pick(" ", "\n", "\r\n", "\t", "  \n\t ") : "";
  }
}
