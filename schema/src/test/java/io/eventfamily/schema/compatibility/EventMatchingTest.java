package io.eventfamily.schema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.EventSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventMatchingTest {

  @Test
  void eventsOfOneTypeAreTheSame() {
    EventMatching matching = match("1.0.0", "1.1.0", List.of("a", "b"), List.of("c", "b"));

    assertThat(matching.pairs())
        .extracting(pair -> pair.older().type() + " " + pair.newer().type())
        .containsExactly("b b");
    assertThat(matching.added()).extracting(EventSchema::type).containsExactly("c");
    assertThat(matching.removed()).extracting(EventSchema::type).containsExactly("a");
    assertThat(matching.acrossMajors()).isFalse();
  }

  @Test
  void theSuffixOfAMajorVersionIsPutAside() {
    EventMatching matching =
        match("2.3.0", "3.0.0", List.of("a.v2", "b.v2", "c"), List.of("a.v3", "b.v2", "c"));

    assertThat(matching.pairs())
        .extracting(pair -> pair.older().type() + " " + pair.newer().type())
        .containsExactly("a.v2 a.v3", "b.v2 b.v2", "c c");
    assertThat(matching.acrossMajors()).isTrue();
  }

  @Test
  void theSameTypeComesBeforeOneWithoutASuffix() {
    EventMatching matching = match("1.0.0", "2.0.0", List.of("a", "a.v2"), List.of("a.v2"));

    assertThat(matching.pairs())
        .extracting(pair -> pair.older().type() + " " + pair.newer().type())
        .containsExactly("a.v2 a.v2");
    assertThat(matching.removed()).extracting(EventSchema::type).containsExactly("a");
  }

  @Test
  void withinAMajorVersionTheSuffixIsAPartOfTheName() {
    EventMatching matching = match("1.0.0", "1.1.0", List.of("a"), List.of("a", "a.v2"));

    assertThat(matching.pairs()).hasSize(1);
    assertThat(matching.added()).extracting(EventSchema::type).containsExactly("a.v2");
  }

  @Test
  void aFamilyWithoutAVersionIsOfTheFirstMajorVersion() {
    EventMatching matching =
        EventMatching.of(
            SchemaBuilder.family().event("a").build(),
            SchemaBuilder.family().version("2.0.0").event("a.v2").build());

    assertThat(matching.pairs()).hasSize(1);
    assertThat(matching.acrossMajors()).isTrue();
  }

  private static EventMatching match(
      String older, String newer, List<String> olderTypes, List<String> newerTypes) {
    SchemaBuilder one = SchemaBuilder.family().version(older);
    SchemaBuilder other = SchemaBuilder.family().version(newer);
    olderTypes.forEach(one::event);
    newerTypes.forEach(other::event);
    return EventMatching.of(one.build(), other.build());
  }
}
