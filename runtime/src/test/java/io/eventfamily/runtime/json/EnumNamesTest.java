package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumNamesTest {

  private enum Level {
    LOW,
    HIGH,
    OTHER,
    /** The enum has got it since the code was generated. */
    LATER
  }

  private static final EnumNames<Level> STRICT =
      EnumNames.builder(Level.class).add(Level.HIGH, "high").add(Level.LOW, "at all").build();

  private static final EnumNames<Level> OPEN =
      EnumNames.builder(Level.class)
          .add(Level.LOW, "low")
          .add(Level.OTHER, "OTHER")
          .fallback(Level.OTHER)
          .build();

  @Test
  void findsConstantsByTheirNamesToTheLetter() {
    assertThat(STRICT.find("high")).isEqualTo(Level.HIGH);
    assertThat(STRICT.find("at all")).isEqualTo(Level.LOW);
    for (String name : new String[] {"", "HIGH", "LOW", "High", " high", "LATER"}) {
      assertThat(STRICT.find(name)).isNull();
    }
  }

  @Test
  void takesTheConstantForWhatNobodyKnows() {
    assertThat(OPEN.find("low")).isEqualTo(Level.LOW);
    assertThat(OPEN.find("OTHER")).isEqualTo(Level.OTHER);
    for (String name : new String[] {"", "LOW", "LATER", "new"}) {
      assertThat(OPEN.find(name)).isEqualTo(Level.OTHER);
    }
  }

  @Test
  void givesTheNameOfEachConstant() {
    assertThat(STRICT.nameOf(Level.HIGH)).isEqualTo("high");
    assertThat(STRICT.nameOf(Level.LOW)).isEqualTo("at all");
    assertThat(STRICT.nameOf(null)).isNull();
  }

  @Test
  void callsAConstantThatWasAddedLaterAsItIsCalledInJava() {
    assertThat(STRICT.nameOf(Level.LATER)).isEqualTo("LATER");
    assertThat(OPEN.nameOf(Level.LATER)).isEqualTo("LATER");
    assertThat(OPEN.find(OPEN.nameOf(Level.LATER))).isEqualTo(Level.OTHER);
  }

  @Test
  void listsTheNamesInTheOrderOfTheConstants() {
    Problem expected = new Problem("enum", "must be one of at all, high");

    assertThat(STRICT.unknown()).isEqualTo(expected);
    assertThat(STRICT.problemOf("anything")).isEqualTo(expected);
  }

  @Test
  void isNotChangedByItsBuilder() {
    EnumNames.Builder<Level> builder = EnumNames.builder(Level.class).add(Level.LOW, "a");
    EnumNames<Level> names = builder.build();
    builder.add(Level.LOW, "b").fallback(Level.OTHER);

    assertThat(names.nameOf(Level.LOW)).isEqualTo("a");
    assertThat(names.find("b")).isNull();
  }
}
