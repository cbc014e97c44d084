package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropertyNameTest {

  private final PropertyName name = PropertyName.of("name");

  @Test
  void keepsTheFormThatIsWantedAgain() {
    StringBuilder form = name.as(StringBuilder.class, StringBuilder::new);

    assertThat(form.toString()).isEqualTo("name");
    assertThat(name.as(StringBuilder.class, StringBuilder::new)).isSameAs(form);
  }

  @Test
  void givesEachLibraryItsOwnForm() {
    name.as(StringBuilder.class, StringBuilder::new);

    assertThat(name.as(Integer.class, String::length)).isEqualTo(4);
    assertThat(name.as(StringBuilder.class, StringBuilder::new).toString()).isEqualTo("name");
  }
}
