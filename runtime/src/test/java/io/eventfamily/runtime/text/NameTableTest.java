package io.eventfamily.runtime.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTableTest {

  private final Random random = new Random(31);

  /** A table of names, each with its position in the list. */
  static NameTable tableOf(List<String> names) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int index = 0; index < names.size(); index++) {
      indexes.put(names.get(index), index);
    }
    return new NameTable(
        names.stream().map(name -> new NameToken(Escapes.escape(name))).toList(), indexes);
  }

  /** Where the bytes of a name stand between others. */
  private int indexOf(NameTable table, String name) {
    byte[] bytes = name.getBytes(UTF_8);
    byte[] json = new byte[bytes.length + random.nextInt(4) + 3];
    random.nextBytes(json);
    System.arraycopy(bytes, 0, json, 3, bytes.length);
    int index = table.indexOf(json, 3, 3 + bytes.length, json.length);

    assertThat(table.indexOf(name)).as("%s, as a string", name).isEqualTo(index);
    return index;
  }

  private void assertFindsAll(List<String> names) {
    NameTable table = tableOf(names);
    for (int index = 0; index < names.size(); index++) {
      assertThat(indexOf(table, names.get(index))).as(names.get(index)).isEqualTo(index);
    }
  }

  private void assertFindsNone(NameTable table, List<String> names) {
    for (String name : names) {
      assertThat(indexOf(table, name)).as(name).isEqualTo(NameTable.NOT_FOUND);
    }
  }

  @Test
  void findsPrefixesOfEachOtherExactly() {
    String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    List<String> even = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    for (int length = 0; length <= 40; length++) {
      (length % 2 == 0 ? even : odd).add(letters.substring(0, length));
    }

    assertFindsAll(even);
    assertFindsNone(tableOf(even), odd);
    assertFindsAll(odd);
    assertFindsNone(tableOf(odd), even);
  }

  @Test
  void findsNamesThatAreNotAsciiOrNeedEscapes() {
    List<String> names =
        List.of("é", "e\u0301", "naïve", "日本語の名前", "\ud83d\ude00", "a\"b", "a\\b", "\n", "\u0000");

    assertFindsAll(names);
    assertFindsNone(
        tableOf(names),
        List.of("e", "É", "日本語の名", "\ud83d\ude01", "a\\\"b", "\\n", "\u0000\u0000", ""));
  }

  // The hash is of the length, the first eight bytes and the last ones.
  @Test
  void findsNamesThatDifferInTheMiddleOnly() {
    List<String> names =
        IntStream.range(0, 500).mapToObj("customer%04d_identifier"::formatted).toList();
    List<String> others =
        IntStream.range(500, 1_000).mapToObj("customer%04d_identifier"::formatted).toList();

    assertFindsAll(names);
    assertFindsNone(tableOf(names), others);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 63, 64, 65, 1_000})
  void findsAsManyNamesAsThereAre(int count) {
    Set<String> distinct = new LinkedHashSet<>();
    while (distinct.size() < 2 * count) {
      distinct.add(
          random
                  .ints(random.nextInt(20), 'a', 'a' + 4)
                  .mapToObj(Character::toString)
                  .collect(Collectors.joining())
              + distinct.size() % 7);
    }
    List<String> names = List.copyOf(distinct);

    assertFindsAll(names.subList(0, count));
    assertFindsNone(tableOf(names.subList(0, count)), names.subList(count, 2 * count));
  }

  @Test
  void findsSeveralNamesForTheSame() {
    NameTable table =
        new NameTable(
            List.of(new NameToken("title"), new NameToken("done")),
            Map.of("title", 0, "done", 1, "heading", 0, "überschrift", 0, "finished", 1));

    assertThat(indexOf(table, "title")).isZero();
    assertThat(indexOf(table, "heading")).isZero();
    assertThat(indexOf(table, "überschrift")).isZero();
    assertThat(indexOf(table, "done")).isOne();
    assertThat(indexOf(table, "finished")).isOne();
    assertFindsNone(table, List.of("", "Title", "titles", "head"));
  }

  @Test
  void expectsTheDeclaredOrderUntilItHasSeenAnother() {
    NameTable table = tableOf(List.of("a", "b", "c"));
    assertThat(List.of(table.successorOf(NameTable.START), table.successorOf(0)))
        .containsExactly(0, 1);

    table.learn(NameTable.START, 2);
    table.learn(2, 0);

    assertThat(
            List.of(table.successorOf(NameTable.START), table.successorOf(2), table.successorOf(0)))
        .containsExactly(2, 0, 1);
  }

  @Test
  void expectsNothingWhereThereAreNoNames() {
    NameTable table = tableOf(List.of());

    assertThat(table.lengthIfAt(table.successorOf(NameTable.START), new byte[9], 0, 9)).isZero();
    assertThat(table.lengthIfAt(table.successorOf(0), new byte[9], 0, 9)).isZero();
  }

  @Test
  void hasTheLengthOfTheExpectedNameWhereThatStands() {
    NameTable table = tableOf(List.of("customer_id", "customer_name"));
    byte[] json = "{\"customer_name\":\"\"}".getBytes(UTF_8);

    assertThat(table.lengthIfAt(1, json, 1, json.length)).isEqualTo(16);
    assertThat(table.lengthIfAt(1, json, 0, json.length)).isZero();
    assertThat(table.lengthIfAt(0, json, 1, json.length)).isZero();
    assertThat(table.lengthIfAt(2, json, 1, json.length)).isZero();
  }
}
