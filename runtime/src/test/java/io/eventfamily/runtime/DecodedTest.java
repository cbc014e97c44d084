package io.eventfamily.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodedTest {

  private static final byte[] JSON = {'{', '}'};
  private static final Violation VIOLATION = new Violation("missing", "/a", "is required");

  @Test
  void givesEachOutcomeToItsFunctionAndToNoOther() {
    assertThat(folded(new Decoded.Valid<>("event"))).isEqualTo("valid event");
    assertThat(folded(new Decoded.Unknown<>("type", JSON))).isEqualTo("unknown type");
    assertThat(folded(new Decoded.Invalid<>(List.of(VIOLATION), JSON, "type")))
        .isEqualTo("invalid type");
    assertThat(folded(new Decoded.Invalid<>(List.of(VIOLATION), JSON, null)))
        .isEqualTo("invalid null");
  }

  private static String folded(Decoded<String> decoded) {
    return decoded.fold(
        valid -> "valid " + valid.event(),
        unknown -> "unknown " + unknown.eventType(),
        invalid -> "invalid " + invalid.eventType());
  }

  @Test
  void keepsTheArrayThatWasDecoded() {
    assertThat(new Decoded.Unknown<>("type", JSON).json()).isSameAs(JSON);
    assertThat(new Decoded.Invalid<>(List.of(VIOLATION), JSON, null).json()).isSameAs(JSON);
    assertThat(new Decoded.Unknown<>("type", JSON)).isEqualTo(new Decoded.Unknown<>("type", JSON));
    assertThat(new Decoded.Unknown<>("type", JSON))
        .isNotEqualTo(new Decoded.Unknown<>("type", JSON.clone()));
  }

  @Test
  void keepsItsOwnListOfViolations() {
    List<Violation> violations = new ArrayList<>(List.of(VIOLATION));
    Decoded.Invalid<String> invalid = new Decoded.Invalid<>(violations, JSON, null);
    violations.clear();

    assertThat(invalid.violations()).containsExactly(VIOLATION);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> invalid.violations().clear());
  }

  @Test
  void isNotInvalidWithoutAViolation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decoded.Invalid<>(List.of(), JSON, null))
        .withMessage("An invalid event has at least one violation.");
  }

  @Test
  void takesNoNulls() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Decoded.Valid<>(null))
        .withMessage("event");
    assertThatNullPointerException()
        .isThrownBy(() -> new Decoded.Unknown<>(null, JSON))
        .withMessage("eventType");
    assertThatNullPointerException()
        .isThrownBy(() -> new Decoded.Unknown<>("type", null))
        .withMessage("json");
    assertThatNullPointerException()
        .isThrownBy(() -> new Decoded.Invalid<>(List.of(VIOLATION), null, null))
        .withMessage("json");
  }
}
