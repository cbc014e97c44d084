package io.eventfamily.schema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.SchemaVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStepTest {

  private static final Change BREAK =
      change(Rule.REQUIRED_PROPERTY_ADDED, Set.of(Direction.BACKWARD));
  private static final Change ADDITION = change(Rule.PROPERTY_ADDED, Set.of());
  private static final Change DOCUMENTATION = change(Rule.DOCUMENTATION_CHANGED, Set.of());
  private static final Change NOTHING = change(Rule.EVENT_LEFT_OUT, Set.of());

  @ParameterizedTest
  @CsvSource({
    "1.2.3, 1.2.3, NONE",
    "1.2.3, 1.2.2, NONE",
    "2.0.0, 1.9.0, NONE",
    "1.2.3, 1.2.3+build, NONE",
    "1.2.3, 1.2.4, PATCH",
    "1.2.3, 1.3.0, MINOR",
    "1.2.3, 2.0.0, MAJOR",
    "1.2.3, 2.0.0-rc.1, MAJOR",
    "1.2.3, 1.3.0-rc.1, MINOR",
    "1.2.3, 1.2.4-rc.1, PATCH",
    "2.0.0-rc.1, 2.0.0-rc.2, MAJOR",
    "2.0.0-rc.1, 2.0.0, MAJOR",
    "2.0.0, 2.0.0-rc.1, NONE",
    "1.3.0-rc.1, 1.3.0, MINOR",
    "1.3.1-rc.1, 1.3.1, PATCH",
    "0.1.0, 0.2.0, MINOR",
    "0.1.0, 1.0.0, MAJOR"
  })
  void aStepIsThatOfTheLargestNumberThatDiffers(String older, String newer, VersionStep step) {
    assertThat(VersionStep.between(version(older), version(newer))).isEqualTo(step);
  }

  @Test
  void theLargestChangeDecides() {
    assertThat(VersionStep.required(List.of())).isEqualTo(VersionStep.NONE);
    assertThat(VersionStep.required(List.of(NOTHING))).isEqualTo(VersionStep.NONE);
    assertThat(VersionStep.required(List.of(DOCUMENTATION))).isEqualTo(VersionStep.PATCH);
    assertThat(VersionStep.required(List.of(ADDITION, DOCUMENTATION))).isEqualTo(VersionStep.MINOR);
    assertThat(VersionStep.required(List.of(ADDITION, BREAK))).isEqualTo(VersionStep.MAJOR);
  }

  @Test
  void aStepMustBeAsLargeAsTheChange() {
    assertThat(isEnough("1.2.3", "1.3.0", BREAK)).isFalse();
    assertThat(isEnough("1.2.3", "2.0.0", BREAK)).isTrue();
    assertThat(isEnough("1.2.3", "2.0.0-alpha", BREAK)).isTrue();
    assertThat(isEnough("1.2.3", "1.2.4", ADDITION)).isFalse();
    assertThat(isEnough("1.2.3", "1.3.0", ADDITION)).isTrue();
    assertThat(isEnough("1.2.3", "2.0.0", ADDITION)).isTrue();
    assertThat(isEnough("1.2.3", "1.2.4", DOCUMENTATION)).isTrue();
    assertThat(isEnough("1.2.3", "1.2.3", DOCUMENTATION)).isFalse();
    assertThat(isEnough("1.2.3", "1.2.3", NOTHING)).isTrue();
  }

  @Test
  void aReleaseWithoutChangesIsFine() {
    assertThat(VersionStep.isEnough(version("1.2.3"), version("1.2.4"), List.of())).isTrue();
    assertThat(VersionStep.isEnough(version("1.2.3"), version("2.0.0"), List.of())).isTrue();
  }

  @Test
  void beforeTheFirstMajorVersionAMinorOneMayBreak() {
    assertThat(isEnough("0.2.3", "0.3.0", BREAK)).isTrue();
    assertThat(isEnough("0.2.3", "0.2.4", BREAK)).isFalse();
    assertThat(isEnough("0.2.3", "1.0.0", BREAK)).isTrue();
    assertThat(isEnough("0.2.3", "0.2.4", ADDITION)).isFalse();
  }

  private static boolean isEnough(String older, String newer, Change change) {
    return VersionStep.isEnough(version(older), version(newer), List.of(change));
  }

  private static Change change(Rule rule, Set<Direction> breaks) {
    return new Change(rule, new Site.Family(), "a", "b", breaks);
  }

  private static SchemaVersion version(String text) {
    return SchemaVersion.parse(text).orElseThrow();
  }
}
