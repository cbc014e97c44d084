package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists, sets and maps that nobody can change, and those that grow in a builder. */
class CopiesTest {

  @Test
  void leavesNullsAlone() {
    assertThat(Lists.copyOf((List<?>) null)).isNull();
    assertThat(Lists.copyOf((List<Integer>) null, item -> item)).isNull();
    assertThat(Lists.closed((List<?>) null)).isNull();
    assertThat(Sets.copyOf((Set<?>) null)).isNull();
    assertThat(Sets.copyOf((Set<Integer>) null, item -> item)).isNull();
    assertThat(Sets.sortedCopyOf((SortedSet<?>) null)).isNull();
    assertThat(Sets.sortedCopyOf((SortedSet<Integer>) null, item -> item)).isNull();
    assertThat(Sets.closed((Set<?>) null)).isNull();
    assertThat(Sets.closed((SortedSet<?>) null)).isNull();
    assertThat(Maps.copyOf((Map<?, ?>) null)).isNull();
    assertThat(Maps.copyOf((Map<Integer, Integer>) null, value -> value)).isNull();
    assertThat(Maps.closed((Map<?, ?>) null)).isNull();
  }

  @Test
  void copiesListsWithTheirNulls() {
    List<String> original = new ArrayList<>(Arrays.asList("b", null, "a", "b"));
    List<String> copy = Lists.copyOf(original);
    List<String> ofCopies = Lists.copyOf(original, item -> item == null ? null : item + "!");
    original.clear();

    assertThat(copy).containsExactly("b", null, "a", "b");
    assertThat(ofCopies).containsExactly("b!", null, "a!", "b!");
    assertCannotBeChanged(copy);
    assertCannotBeChanged(ofCopies);
  }

  @Test
  void copiesSetsInTheirOrderWithTheirNulls() {
    Set<String> original = new LinkedHashSet<>(Arrays.asList("b", null, "a"));
    Set<String> copy = Sets.copyOf(original);
    Set<String> ofCopies = Sets.copyOf(original, item -> item == null ? null : item + "!");
    original.clear();

    assertThat(copy).containsExactly("b", null, "a");
    assertThat(ofCopies).containsExactly("b!", null, "a!");
    assertCannotBeChanged(copy);
    assertCannotBeChanged(ofCopies);
  }

  @Test
  void copiesSortedSetsIntoTheNaturalOrderWithTheirNulls() {
    SortedSet<String> original =
        new TreeSet<>(Comparator.nullsLast(Comparator.<String>reverseOrder()));
    original.addAll(Arrays.asList("a", "b", null));
    SortedSet<String> copy = Sets.sortedCopyOf(original);
    SortedSet<String> ofCopies =
        Sets.sortedCopyOf(original, item -> item == null ? null : item + "!");
    original.clear();

    assertThat(copy).containsExactly(null, "a", "b");
    assertThat(ofCopies).containsExactly(null, "a!", "b!");
    assertThat(copy).isEqualTo(new HashSet<>(Arrays.asList("b", null, "a")));
    assertCannotBeChanged(copy);
    assertCannotBeChanged(ofCopies);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> copy.headSet("z").clear());
  }

  @Test
  void copiesMapsInTheirOrderWithTheirNulls() {
    Map<String, Integer> original = new LinkedHashMap<>();
    original.put("b", 1);
    original.put(null, 2);
    original.put("a", null);
    Map<String, Integer> copy = Maps.copyOf(original);
    Map<String, Integer> ofCopies =
        Maps.copyOf(original, value -> value == null ? null : value + 10);
    original.clear();

    assertThat(copy.toString()).isEqualTo("{b=1, null=2, a=null}");
    assertThat(ofCopies.toString()).isEqualTo("{b=11, null=12, a=null}");
    assertCannotBeChanged(copy.values());
    assertCannotBeChanged(ofCopies.keySet());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> copy.put("c", 3));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ofCopies.entrySet().iterator().next().setValue(3));
  }

  @Test
  void growsAListOfItsOwn() {
    List<String> given = List.of("a");
    List<String> growing = Lists.plus(given, "b");
    assertThat(Lists.plus(growing, null)).isSameAs(growing);
    List<String> closed = Lists.closed(growing);
    Lists.plus(growing, "c");

    assertThat(given).containsExactly("a");
    assertThat(closed).containsExactly("a", "b", null);
    assertThat(growing).containsExactly("a", "b", null, "c");
    assertCannotBeChanged(closed);
    assertThat(Lists.closed(closed)).isSameAs(closed);
    assertThat(Lists.closed(given)).isSameAs(given);
    assertThat(Lists.plus(closed, "d")).isNotSameAs(closed).endsWith("d");
    assertThat(closed).hasSize(3);
    assertThat(Lists.plus(null, "a")).containsExactly("a");
  }

  @Test
  void growsASetOfItsOwn() {
    Set<String> given = Set.of("b");
    Set<String> growing = Sets.plus(given, "a");
    assertThat(Sets.plus(growing, null)).isSameAs(growing);
    Sets.plus(growing, "b");
    Set<String> closed = Sets.closed(growing);
    Sets.plus(growing, "c");

    assertThat(given).containsExactly("b");
    assertThat(closed).containsExactly("b", "a", null);
    assertThat(growing).containsExactly("b", "a", null, "c");
    assertCannotBeChanged(closed);
    assertThat(Sets.closed(closed)).isSameAs(closed);
    assertThat(Sets.plus(closed, "d")).isNotSameAs(closed);
    assertThat(closed).hasSize(3);
    assertThat(Sets.plus(null, "a")).containsExactly("a");
  }

  @Test
  void growsASortedSetOfItsOwn() {
    SortedSet<Integer> given = new TreeSet<>(Comparator.<Integer>reverseOrder());
    given.addAll(List.of(1, 3));
    SortedSet<Integer> growing = Sets.sortedPlus(given, 2);
    assertThat(Sets.sortedPlus(growing, null)).isSameAs(growing);
    SortedSet<Integer> closed = Sets.closed(growing);
    Sets.sortedPlus(growing, 0);

    assertThat(given).containsExactly(3, 1);
    assertThat(closed).containsExactly(null, 1, 2, 3);
    assertThat(growing).containsExactly(null, 0, 1, 2, 3);
    assertCannotBeChanged(closed);
    assertThat(Sets.closed(closed)).isSameAs(closed);
    assertThat(Sets.sortedPlus(closed, 9)).isNotSameAs(closed);
    assertThat(closed).hasSize(4);
    assertThat(Sets.sortedPlus(null, 1)).containsExactly(1);
  }

  @Test
  void growsAMapOfItsOwn() {
    Map<String, Integer> given = Map.of("b", 1);
    Map<String, Integer> growing = Maps.plus(given, "a", 2);
    assertThat(Maps.plus(growing, null, null)).isSameAs(growing);
    Maps.plus(growing, "b", 5);
    Map<String, Integer> closed = Maps.closed(growing);
    Maps.plus(growing, "c", 3);

    assertThat(given).isEqualTo(Map.of("b", 1));
    assertThat(closed.toString()).isEqualTo("{b=5, a=2, null=null}");
    assertThat(growing).hasSize(4);
    assertCannotBeChanged(closed.values());
    assertThat(Maps.closed(closed)).isSameAs(closed);
    assertThat(Maps.plus(closed, "d", 4)).isNotSameAs(closed);
    assertThat(closed).hasSize(3);
    assertThat(Maps.plus(null, "a", 1)).isEqualTo(Map.of("a", 1));
  }

  // With a copy for each item, this would take minutes.
  @Test
  @Timeout(60)
  void growsInATimeThatGrowsWithTheItemsAlone() {
    List<Integer> list = null;
    Set<Integer> set = null;
    SortedSet<Integer> sorted = null;
    Map<Integer, Integer> map = null;
    int count = 1_000_000;
    for (int item = 0; item < count; item++) {
      list = Lists.plus(list, item);
      set = Sets.plus(set, item);
      sorted = Sets.sortedPlus(sorted, item);
      map = Maps.plus(map, item, item);
    }

    assertThat(List.of(list.size(), set.size(), sorted.size(), map.size())).containsOnly(count);
  }

  private static void assertCannotBeChanged(Collection<?> collection) {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(collection::clear);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> collection.removeAll(Collections.singletonList(null)));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(
            () -> {
              var items = collection.iterator();
              items.next();
              items.remove();
            });
  }
}
