package io.eventfamily.processor.fuzz;

/** JSON without a shape. */
final class Free {

  private Free() {}

  /** Any value, nested at most so deep. */
  static Value json(int depth) {
    return dice ->
        switch (dice.below(depth > 0 ? 8 : 6)) {
          case 0 -> dice.pick("null", "true", "false", "[]", "{}");
          case 1 -> Numbers.integer(5).write(dice);
          case 2 -> Numbers.integer(60).write(dice);
          case 3 -> Numbers.doubles().write(dice);
          case 4, 5 -> Texts.maybeLong().write(dice);
          case 6 -> array(depth - 1).write(dice);
          default -> object(depth - 1).write(dice);
        };
  }

  /** An array, which may be very long, or very deep. */
  private static Value array(int depth) {
    return dice ->
        switch (dice.below(30)) {
          case 0 -> Value.list(300, 400, Numbers.integer(3)).write(dice);
          case 1 -> nested(dice.below(450), "[", json(0).write(dice), "]");
          case 2 -> nested(dice.below(225), "[{\"\":", json(0).write(dice), "}]");
          default -> Value.list(0, 5, json(depth)).write(dice);
        };
  }

  /** Any value but null. */
  static Value something(int depth) {
    return dice -> {
      String value = json(depth).write(dice);
      return value.equals("null") ? "[]" : value;
    };
  }

  /** Any object whose values are nested at most so deep. */
  static Value object(int depth) {
    return Value.map(Texts.any(6), json(depth));
  }

  /** A value in so many arrays, or objects, one in the other. */
  static String nested(int depth, String open, String value, String close) {
    return open.repeat(depth) + value + close.repeat(depth);
  }
}
