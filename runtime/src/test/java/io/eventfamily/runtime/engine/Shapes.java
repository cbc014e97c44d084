package io.eventfamily.runtime.engine;

import io.eventfamily.runtime.EventType;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.Constraints;
import io.eventfamily.runtime.json.EnumNames;
import io.eventfamily.runtime.json.EventTypes;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.JsonWriter;
import io.eventfamily.runtime.json.MapKeys;
import io.eventfamily.runtime.json.Problem;
import io.eventfamily.runtime.json.Problems;
import io.eventfamily.runtime.json.PropertyName;
import io.eventfamily.runtime.json.PropertyNames;
import io.eventfamily.runtime.json.TypedPayload;
import io.eventfamily.runtime.json.UnionTags;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * Values of every kind with parts, with code by hand as the processor writes it: records that tell
 * each other apart by a tag, in lists, sets and maps.
 */
final class Shapes {

  /** The last one has no name: the enum has got it since the code was generated. */
  enum Color {
    RED,
    GREEN,
    OTHER,
    LATER
  }

  enum Unit {
    MM,
    INCH
  }

  sealed interface Shape {}

  record Dot(int x, String note) implements Shape {}

  record Group(List<Shape> parts, Shape best) implements Shape {}

  record Board(
      Map<Integer, Shape> slots,
      Set<Color> colors,
      SortedSet<Integer> steps,
      Map<Unit, List<String>> texts,
      Map<String, Set<Long>> numbers)
      implements Shape {}

  static final EnumNames<Color> COLORS =
      EnumNames.builder(Color.class)
          .add(Color.RED, "red")
          .add(Color.GREEN, "green light")
          .add(Color.OTHER, "OTHER")
          .fallback(Color.OTHER)
          .build();

  static final EnumNames<Unit> UNITS =
      EnumNames.builder(Unit.class).add(Unit.MM, "mm").add(Unit.INCH, "\"").build();

  private static final UnionTags TAGS = UnionTags.of("kind", "dot", "group", "board");

  static final ScalarKind<Shape> SHAPE = ScalarKind.of(Shapes::read, Shapes::write);

  static final ScalarKind<Color> COLOR =
      ScalarKind.of(in -> in.readEnum(COLORS), (out, value) -> out.writeEnum(value, COLORS));

  static final ScalarKind<Unit> UNIT =
      ScalarKind.of(in -> in.readEnum(UNITS), (out, value) -> out.writeEnum(value, UNITS));

  static final ScalarKind<Shape> EVENT =
      ScalarKind.ofDocument(EventOfShape::read, EventOfShape::write);

  private Shapes() {}

  static Shape read(JsonReader in) {
    return switch (in.readTag(TAGS)) {
      case 0 -> DotValue.read(in);
      case 1 -> GroupValue.read(in);
      case 2 -> BoardValue.read(in);
      default -> null;
    };
  }

  static void check(Problems problems, Shape shape) {
    if (shape instanceof Dot dot) {
      new DotValue(dot).check(problems);
    } else if (shape instanceof Group group) {
      new GroupValue(group).check(problems);
      if (problems.isSound()) {
        GroupValue.checkRules(problems, group);
      }
    } else if (shape instanceof Board board) {
      new BoardValue(board).check(problems);
    }
  }

  static void checkItem(Problems problems, Shape shape) {
    problems.check(Checks.notNull(shape, Problem.DICT_TYPE));
    problems.checkParts(shape, Shapes::check);
  }

  static void write(JsonWriter out, Shape shape) {
    if (!out.writeIfNull(shape)) {
      out.beginObject();
      if (shape instanceof Dot dot) {
        out.writeTag(TAGS, 0);
        DotValue.write(out, dot);
      } else if (shape instanceof Group group) {
        out.writeTag(TAGS, 1);
        GroupValue.write(out, group);
      } else if (shape instanceof Board board) {
        out.writeTag(TAGS, 2);
        BoardValue.write(out, board);
      }
      out.endObject();
    }
  }

  /** Takes no properties that are not declared, and reads one of them under another name too. */
  private static final class DotValue {

    private static final PropertyName X = PropertyName.of("x");
    private static final PropertyName NOTE = PropertyName.of("note");
    private static final PropertyNames NAMES = PropertyNames.of(X, NOTE).withAlias("remark", NOTE);

    private int x;
    private boolean xSet;
    private String note;

    DotValue() {}

    DotValue(Dot dot) {
      x = dot.x();
      xSet = true;
      note = dot.note();
    }

    static Dot read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      DotValue json = new DotValue();
      while (in.nextProperty(NAMES)) {
        switch (in.property()) {
          case 0 -> {
            json.x = in.readInt();
            json.xSet = true;
          }
          case 1 -> json.note = in.readNull() ? null : in.readString();
          default -> in.rejectUnknownProperty("kind");
        }
      }
      json.check(in.problems());
      return in.isSound() ? new Dot(json.x, json.note) : null;
    }

    void check(Problems problems) {
      problems.check(X, Checks.required(xSet));
      problems.check(X, Constraints.atLeast(x, 0), "must not be left of the border");
      problems.check(NOTE, Constraints.size(note, 1, 3));
    }

    static void write(JsonWriter out, Dot dot) {
      out.property(X).writeInt(dot.x());
      out.property(NOTE).writeString(dot.note());
    }
  }

  /** Has two rules. */
  private static final class GroupValue {

    private static final PropertyName PARTS = PropertyName.of("parts");
    private static final PropertyName BEST = PropertyName.of("best");
    private static final PropertyNames NAMES = PropertyNames.of(PARTS, BEST);

    private List<Shape> parts;
    private boolean partsSet;
    private Shape best;

    GroupValue() {}

    GroupValue(Group group) {
      parts = group.parts();
      partsSet = true;
      best = group.best();
    }

    static Group read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      GroupValue json = new GroupValue();
      while (in.nextProperty(NAMES)) {
        switch (in.property()) {
          case 0 -> {
            json.parts = in.readList(Shapes::read);
            json.partsSet = true;
          }
          case 1 -> json.best = in.readNull() ? null : Shapes.read(in);
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      if (!in.isSound()) {
        return null;
      }
      Group group = new Group(json.parts, json.best);
      checkRules(in.problems(), group);
      return in.isSound() ? group : null;
    }

    void check(Problems problems) {
      problems.check(PARTS, Checks.required(parts, partsSet, Problem.LIST_TYPE));
      Checks.items(problems, PARTS, parts, Shapes::checkItem);
      problems.check(PARTS, Constraints.size(parts, 0, 3));
      problems.checkParts(BEST, best, Shapes::check);
    }

    static void checkRules(Problems problems, Group group) {
      Checks.rule(problems, () -> group.parts().size() != 2, true, "must not be a pair");
      Checks.rule(
          problems,
          () -> group.parts().size() == 2 && group.best() == null,
          false,
          "a pair must have a best");
    }

    static void write(JsonWriter out, Group group) {
      out.property(PARTS).writeList(group.parts(), Shapes::write);
      Shapes.write(out.property(BEST), group.best());
    }
  }

  /** Has every kind of container, with limits on what is in them. */
  private static final class BoardValue {

    private static final PropertyName SLOTS = PropertyName.of("slots");
    private static final PropertyName COLORS_NAME = PropertyName.of("colors");
    private static final PropertyName STEPS = PropertyName.of("steps");
    private static final PropertyName TEXTS = PropertyName.of("texts");
    private static final PropertyName NUMBERS = PropertyName.ofSensitive("numbers");
    private static final PropertyNames NAMES =
        PropertyNames.of(SLOTS, COLORS_NAME, STEPS, TEXTS, NUMBERS);
    private static final Pattern KEY = Pattern.compile("[a-z]*");

    private Map<Integer, Shape> slots = Map.of();
    private Set<Color> colors = Set.of();
    private SortedSet<Integer> steps;
    private Map<Unit, List<String>> texts;
    private Map<String, Set<Long>> numbers;

    BoardValue() {}

    BoardValue(Board board) {
      slots = board.slots();
      colors = board.colors();
      steps = board.steps();
      texts = board.texts();
      numbers = board.numbers();
    }

    static Board read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      BoardValue json = new BoardValue();
      while (in.nextProperty(NAMES)) {
        switch (in.property()) {
          case 0 -> json.slots = in.readMap(MapKeys.INT, Shapes::read);
          case 1 -> json.colors = in.readSet(item -> item.readEnum(COLORS));
          case 2 ->
              json.steps =
                  in.readNull()
                      ? null
                      : in.readSortedSet(JsonReader::readInt, BoardValue::checkItemOfSteps);
          case 3 ->
              json.texts =
                  in.readNull()
                      ? null
                      : in.readMap(
                          UNITS,
                          (problems, key) -> {},
                          item ->
                              item.readList(JsonReader::readString, BoardValue::checkItemOfTexts),
                          BoardValue::checkValueOfTexts);
          case 4 ->
              json.numbers =
                  in.readNull()
                      ? null
                      : in.readMap(
                          MapKeys.STRING,
                          BoardValue::checkKeyOfNumbers,
                          item -> item.readSet(JsonReader::readLong),
                          BoardValue::checkValueOfNumbers);
          default -> in.skipValue();
        }
      }
      json.check(in.problems());
      return in.isSound()
          ? new Board(json.slots, json.colors, json.steps, json.texts, json.numbers)
          : null;
    }

    void check(Problems problems) {
      problems.check(SLOTS, Checks.notNull(slots, Problem.DICT_TYPE));
      Checks.entries(
          problems,
          SLOTS,
          slots,
          MapKeys.INT,
          (keyProblems, key) -> keyProblems.check(Checks.notNull(key, Problem.INT_TYPE)),
          Shapes::checkItem);
      problems.check(SLOTS, Constraints.size(slots, 0, 3));
      problems.check(COLORS_NAME, Checks.notNull(colors, Problem.SET_TYPE));
      Checks.items(
          problems,
          COLORS_NAME,
          colors,
          (itemProblems, item) -> itemProblems.check(Checks.notNull(item, COLORS.unknown())));
      problems.check(COLORS_NAME, Constraints.size(colors, 0, 2));
      Checks.items(problems, STEPS, steps, BoardValue::checkItemOfSteps);
      problems.check(STEPS, Constraints.size(steps, 1, 3));
      Checks.entries(problems, TEXTS, texts, UNITS, (p, key) -> {}, BoardValue::checkValueOfTexts);
      Checks.entries(
          problems,
          NUMBERS,
          numbers,
          MapKeys.STRING,
          BoardValue::checkKeyOfNumbers,
          BoardValue::checkValueOfNumbers);
      problems.check(NUMBERS, Constraints.size(numbers, 0, 2));
    }

    private static void checkItemOfSteps(Problems problems, Integer item) {
      problems.check(Checks.notNull(item, Problem.INT_TYPE));
      problems.check(Constraints.moreThan(item, 0));
    }

    private static void checkValueOfTexts(Problems problems, List<String> value) {
      problems.check(Checks.notNull(value, Problem.LIST_TYPE));
      Checks.items(problems, value, BoardValue::checkItemOfTexts);
      problems.check(Constraints.size(value, 1, 2));
    }

    private static void checkItemOfTexts(Problems problems, String item) {
      problems.check(Checks.notNull(item, Problem.STRING_TYPE));
      problems.check(Constraints.notBlank(item));
    }

    private static void checkKeyOfNumbers(Problems problems, String key) {
      problems.check(Checks.notNull(key, Problem.STRING_TYPE));
      problems.check(Constraints.pattern(key, KEY));
    }

    private static void checkValueOfNumbers(Problems problems, Set<Long> value) {
      problems.check(Checks.notNull(value, Problem.SET_TYPE));
      Checks.items(
          problems,
          value,
          (itemProblems, item) -> itemProblems.check(Checks.notNull(item, Problem.INT_TYPE)));
      problems.check(Constraints.size(value, 0, 2));
    }

    static void write(JsonWriter out, Board board) {
      out.property(SLOTS).writeMap(board.slots(), MapKeys.INT, Shapes::write);
      out.property(COLORS_NAME)
          .writeList(board.colors(), (json, item) -> json.writeEnum(item, COLORS));
      out.property(STEPS).writeList(board.steps(), JsonWriter::writeInt);
      out.property(TEXTS)
          .writeMap(
              board.texts(),
              UNITS,
              (json, texts) -> json.writeList(texts, JsonWriter::writeString));
      out.property(NUMBERS)
          .writeMap(
              board.numbers(),
              MapKeys.STRING,
              (json, numbers) -> json.writeList(numbers, JsonWriter::writeLong));
    }
  }

  /** An event whose payload is a shape. */
  private static final class EventOfShape {

    private enum Type implements EventType {
      DRAWN;

      @Override
      public String wireName() {
        return "shape.drawn";
      }
    }

    private static final EventTypes<Type> TYPES = EventTypes.of(Type.values());
    private static final PropertyName EVENT_TYPE = PropertyName.of("event_type");
    private static final PropertyName PAYLOAD = PropertyName.of("payload");
    private static final PropertyNames NAMES = PropertyNames.of(EVENT_TYPE, PAYLOAD);

    static Shape read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      TypedPayload<Type, Shape> payload =
          new TypedPayload<>(EVENT_TYPE, TYPES, PAYLOAD, (type, json) -> Shapes.read(json));
      while (in.nextProperty(NAMES)) {
        switch (in.property()) {
          case 0 -> payload.readType(in);
          case 1 -> payload.readPayload(in);
          default -> in.skipValue();
        }
      }
      Shape shape = payload.get(in);
      return in.isSound() ? shape : null;
    }

    static void write(JsonWriter out, Shape shape) {
      out.beginObject();
      out.property(EVENT_TYPE).writeString(Type.DRAWN.wireName());
      Shapes.write(out.property(PAYLOAD), shape);
      out.endObject();
    }
  }
}
