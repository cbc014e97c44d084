package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.EventType;
import org.junit.jupiter.api.Test;

/** Types are found by their own names, and by those of older and newer versions. */
class EventTypesTest {

  private enum Type implements EventType {
    CREATED("task.created.v2"),
    CREATED_AGAIN("task.created.v4"),
    LOST("lost");

    private final String wireName;

    Type(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  private static final EventTypes<Type> OWN = EventTypes.of(Type.values());
  private static final EventTypes<Type> ALL =
      OWN.reading("task.created", Type.CREATED).upcasting("task.gone");

  @Test
  void olderNamesAreReadBesideTheOwnOnes() {
    assertThat(ALL.at(ALL.indexOf("task.created"))).isEqualTo(Type.CREATED);
    assertThat(ALL.isOlder(ALL.indexOf("task.created"))).isTrue();
    assertThat(ALL.nameAt(ALL.indexOf("task.created"))).isEqualTo("task.created");
    assertThat(ALL.at(ALL.indexOf("task.gone"))).isNull();
    assertThat(ALL.isOlder(ALL.indexOf("task.gone"))).isTrue();
    assertThat(ALL.at(ALL.indexOf("lost"))).isEqualTo(Type.LOST);
    assertThat(ALL.isOlder(ALL.indexOf("lost"))).isFalse();
  }

  @Test
  void theTypesThatTheyWereAddedToStayAsTheyWere() {
    assertThat(OWN.find("task.created")).isEmpty();
    assertThat(OWN.indexOf("task.gone")).isNegative();
  }

  @Test
  void aNewerNameIsThatOfTheNewestTypeBeforeIt() {
    assertThat(ALL.at(ALL.indexOfOlder("task.created.v3"))).isEqualTo(Type.CREATED);
    assertThat(ALL.at(ALL.indexOfOlder("task.created.v9"))).isEqualTo(Type.CREATED_AGAIN);
    assertThat(ALL.at(ALL.indexOfOlder("lost.v2"))).isEqualTo(Type.LOST);
  }

  @Test
  void namesOfOlderVersionsAndOfOthersAreNotNewer() {
    assertThat(ALL.indexOfOlder("task.created.v1")).isNegative();
    assertThat(ALL.indexOfOlder("task.gone.v2")).isNegative();
    assertThat(ALL.indexOfOlder("found.v2")).isNegative();
    assertThat(ALL.indexOfOlder("lost")).isNegative();
  }
}
