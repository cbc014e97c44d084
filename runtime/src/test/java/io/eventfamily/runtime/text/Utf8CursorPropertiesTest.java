package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.JsonLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects in objects, whose properties come in any order and with white space anywhere. */
class Utf8CursorPropertiesTest {

  private static final List<String> DECLARED =
      List.of(
          "id", "a", "customer_id", "customer_name", "é", "q\"", "description_of_the_order", "");
  private static final List<String> OTHERS =
      List.of(
          "i",
          "ID",
          "customer_i",
          "customer_id2",
          "customer_nam\u00e9",
          "e",
          "q",
          "q\\\"",
          "\u0000");

  /** A property as it is written, and as it is to be read. */
  private record Property(String name, int index, Value value) {}

  /** A number, or the properties of an object, or the objects of an array. */
  private record Value(int number, List<Property> properties, List<Value> items) {}

  private final Random random = new Random(20260115);
  private final NameTable names;
  private final Map<String, Integer> indexes = new HashMap<>();

  Utf8CursorPropertiesTest() {
    for (int index = 0; index < DECLARED.size(); index++) {
      indexes.put(DECLARED.get(index), index);
    }
    indexes.put("alias", 1);
    names =
        new NameTable(
            DECLARED.stream().map(name -> new NameToken(Escapes.escape(name))).toList(), indexes);
  }

  private Value value(int depth) {
    return switch (random.nextInt(depth > 2 ? 1 : 4)) {
      case 0, 1 -> new Value(random.nextInt(1_000), null, null);
      case 2 -> new Value(0, properties(depth + 1), null);
      default -> {
        List<Value> items = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
          items.add(new Value(0, properties(depth + 1), null));
        }
        yield new Value(0, null, items);
      }
    };
  }

  private List<Property> properties(int depth) {
    List<Property> properties = new ArrayList<>();
    boolean inOrder = random.nextInt(3) > 0;
    int next = 0;
    for (int count = random.nextInt(10); count > 0; count--) {
      String name =
          inOrder && random.nextInt(8) > 0 ? DECLARED.get(next++ % DECLARED.size()) : anyName();
      properties.add(
          new Property(name, indexes.getOrDefault(name, NameTable.NOT_FOUND), value(depth)));
    }
    return properties;
  }

  private String anyName() {
    return switch (random.nextInt(4)) {
      case 0 -> OTHERS.get(random.nextInt(OTHERS.size()));
      case 1 -> "alias";
      default -> DECLARED.get(random.nextInt(DECLARED.size()));
    };
  }

  /** Writes with white space, and with escapes, anywhere or nowhere. */
  private void write(Value value, int spaces, StringBuilder json) {
    if (value.properties != null) {
      json.append('{');
      for (Property property : value.properties) {
        boolean escaped = spaces > 0 && random.nextInt(4) == 0;
        json.append(property == value.properties.get(0) ? "" : ",").append(space(spaces));
        json.append(
                escaped
                    ? SlowStrings.quoteAnyhow(property.name, random)
                    : SlowStrings.quote(property.name))
            .append(space(spaces))
            .append(':')
            .append(space(spaces));
        write(property.value, spaces, json);
        json.append(space(spaces));
      }
      json.append(space(spaces)).append('}');
    } else if (value.items != null) {
      json.append('[').append(space(spaces));
      for (int index = 0; index < value.items.size(); index++) {
        json.append(index == 0 ? "" : ",").append(space(spaces));
        write(value.items.get(index), spaces, json);
        json.append(space(spaces));
      }
      json.append(']');
    } else {
      json.append(value.number);
    }
  }

  /** None where {@code spaces} is 0, and else more or less often. */
  private String space(int spaces) {
    if (spaces == 0 || random.nextInt(spaces) > 0) {
      return "";
    }
    return random
        .ints(random.nextInt(3), 0, 4)
        .mapToObj(" \n\r\t"::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  private void assertReads(Value value, Utf8Cursor in, String json) {
    if (value.properties != null) {
      assertThat(in.tryEnterArray()).isFalse();
      assertThat(in.tryEnterObject()).as("%s", json).isTrue();
      if (random.nextInt(20) == 0) {
        assertPassesOver(value.properties, in, json);
        return;
      }
      for (Property property : value.properties) {
        assertThat(in.nextProperty(names)).as("%s in %s", property, json).isEqualTo(property.index);
        if (property.index == NameTable.NOT_FOUND) {
          assertThat(in.name()).isEqualTo(property.name);
        }
        lookAhead(in);
        if (random.nextInt(10) == 0) {
          in.skip();
        } else {
          assertReads(property.value, in, json);
        }
      }
      assertThat(in.nextProperty(names)).as("%s", json).isEqualTo(Utf8Cursor.END_OF_OBJECT);
    } else if (value.items != null) {
      assertThat(in.tryEnterArray()).as("%s", json).isTrue();
      for (Value item : value.items) {
        assertThat(in.nextItem()).as("%s", json).isTrue();
        lookAhead(in);
        assertReads(item, in, json);
      }
      assertThat(in.nextItem()).as("%s", json).isFalse();
    } else {
      assertThat(in.tryNull()).isFalse();
      assertThat(in.tryInteger()).as("%s", json).isEqualTo(value.number);
    }
  }

  /** Reads the names as those of a map, in the middle of an object of declared properties. */
  private static void assertPassesOver(List<Property> properties, Utf8Cursor in, String json) {
    for (Property property : properties) {
      assertThat(in.nextName()).as("%s", json).isEqualTo(property.name);
      in.skip();
    }
    assertThat(in.nextName()).as("%s", json).isNull();
  }

  /** Looks through an object, as a union is looked through for its tag, and comes back. */
  private void lookAhead(Utf8Cursor in) {
    if (in.peek() != '{' || random.nextInt(4) > 0) {
      return;
    }
    in.beginLookahead();
    in.enter();
    while (in.nextName() != null) {
      in.skip();
    }
    in.endLookahead();
  }

  @ParameterizedTest(name = "white space at one place of {0}, or nowhere for 0")
  @ValueSource(ints = {0, 1, 2, 10, 30})
  void areReadAsTheyAreWritten(int spaces) {
    for (int round = 0; round < 200; round++) {
      Value value = new Value(0, properties(0), null);
      StringBuilder json = new StringBuilder();
      write(value, spaces, json);
      // What is around the document would go on with it.
      byte[] bytes = ("{\"id\":" + json + ",\"a\":1}").getBytes(UTF_8);
      Utf8Cursor in =
          new Utf8Cursor(Document.ofUtf8(bytes, 6, bytes.length - 7), JsonLimits.defaults());

      assertReads(value, in, json.toString());
      in.end();
    }
  }

  @Test
  void areFoundAgainAtTheMark() {
    byte[] json = "{\"a\":{\"id\":1,\"a\":{\"id\":2}},\"id\":{\"a\":3}} ".getBytes(UTF_8);
    Utf8Cursor in = new Utf8Cursor(Document.ofUtf8(json, 0, json.length), JsonLimits.defaults());
    in.enter();
    assertThat(in.nextProperty(names)).isEqualTo(1);
    in.mark();
    in.skip();
    assertThat(in.nextProperty(names)).isZero();
    in.skip();
    assertThat(in.nextProperty(names)).isEqualTo(Utf8Cursor.END_OF_OBJECT);

    in.returnToMark();

    assertThat(in.tryEnterObject()).isTrue();
    assertThat(in.nextProperty(names)).isZero();
    assertThat(in.tryInteger()).isEqualTo(1);
    assertThat(in.nextProperty(names)).isEqualTo(1);
    assertThat(in.tryEnterObject()).isTrue();
    assertThat(in.nextProperty(names)).isZero();
    assertThat(in.tryInteger()).isEqualTo(2);
    assertThat(in.nextProperty(names)).isEqualTo(Utf8Cursor.END_OF_OBJECT);
    assertThat(in.nextProperty(names)).isEqualTo(Utf8Cursor.END_OF_OBJECT);
    in.end();
  }
}
