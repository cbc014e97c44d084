package io.eventfamily.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropertyNamesTest {

  private static final PropertyName A = PropertyName.of("a");
  private static final PropertyName B = PropertyName.of("b");

  @Test
  void findsEachNameInDeclaredOrder() {
    PropertyNames names = PropertyNames.of(A, B);

    assertThat(names.indexOf("a")).isZero();
    assertThat(names.indexOf("b")).isEqualTo(1);
    assertThat(names.at(1)).isSameAs(B);
    assertThat(names.indexOf("A")).isEqualTo(PropertyNames.UNKNOWN);
    assertThat(PropertyNames.of().indexOf("")).isEqualTo(PropertyNames.UNKNOWN);
  }

  @Test
  void findsANameUnderAllOfItsAliasesToo() {
    PropertyNames names = PropertyNames.of(A, B);
    PropertyNames more = names.withAlias("x", B).withAlias("y", A).withAlias("z", B);

    assertThat(more.indexOf("x")).isEqualTo(1);
    assertThat(more.indexOf("y")).isZero();
    assertThat(more.indexOf("z")).isEqualTo(1);
    assertThat(more.indexOf("a")).isZero();
    assertThat(more.indexOf("b")).isEqualTo(1);
    assertThat(more.at(1)).isSameAs(B);
    assertThat(names.indexOf("x")).isEqualTo(PropertyNames.UNKNOWN);
  }

  @Test
  void isNotChangedByTheArrayThatItWasMadeOf() {
    PropertyName[] array = {A};
    PropertyNames names = PropertyNames.of(array);
    array[0] = B;

    assertThat(names.at(0)).isSameAs(A);
  }
}
