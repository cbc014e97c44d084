package io.eventfamily.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidEventExceptionTest {

  @Test
  void spellsOneViolationOut() {
    assertThat(new InvalidEventException(violations(1)))
        .hasMessage("The event has 1 violation:\n  /payload/p0: is required [missing]");
  }

  @Test
  void spellsTwentyViolationsOutAndCountsTheRest() {
    String twenty = new InvalidEventException(violations(20)).getMessage();
    assertThat(twenty)
        .startsWith(
            "The event has 20 violations:\n  /payload/p0: is required [missing]\n  /payload/p1: ")
        .endsWith("\n  /payload/p19: is required [missing]");

    String more = new InvalidEventException(violations(23)).getMessage();
    assertThat(more)
        .startsWith("The event has 23 violations:\n")
        .endsWith("\n  /payload/p19: is required [missing]\n  and 3 more");
  }

  @Test
  void holdsEveryViolationInAListOfItsOwn() {
    List<Violation> given = new ArrayList<>(violations(23));
    InvalidEventException e = new InvalidEventException(given);
    given.clear();

    assertThat(e.violations()).isEqualTo(violations(23));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> e.violations().clear());
  }

  @Test
  void isNotThrownWithoutAViolation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvalidEventException(List.of()))
        .withMessage("An invalid event has at least one violation.");
  }

  @Test
  void survivesJavaSerializationWithItsMessage() throws Exception {
    InvalidEventException e = new InvalidEventException(violations(2));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidEventException copy = (InvalidEventException) in.readObject();

      assertThat(copy).hasMessage(e.getMessage());
      assertThat(copy.violations()).isEmpty();
    }
  }

  private static List<Violation> violations(int count) {
    return IntStream.range(0, count)
        .mapToObj(index -> new Violation("missing", "/payload/p" + index, "is required"))
        .toList();
  }
}
