package io.eventfamily.schema.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.baseline.BaselineFinding.Incompatible;
import io.eventfamily.schema.baseline.BaselineFinding.StepTooSmall;
import io.eventfamily.schema.baseline.BaselineFinding.VersionMissing;
import io.eventfamily.schema.baseline.Decisions.AcceptedBreak;
import io.eventfamily.schema.testing.Families;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineCheckTest {

  private static final FamilySchema RELEASED = task("1.0.0", ScalarType.STRING);

  private static FamilySchema task(String version, ScalarType type) {
    return Families.of(version, PropertySchema.of("title", TypeUse.of(type)));
  }

  private static Decisions accepting(Incompatible finding, String to) {
    return new Decisions(
        List.of(
            new AcceptedBreak(
                finding.version(),
                SchemaVersion.parse(to).orElseThrow(),
                finding.change().rule().id(),
                finding.change().site().path(),
                "Nobody reads it.")),
        List.of());
  }

  private static List<BaselineFinding> check(FamilySchema current, Decisions decisions) {
    return BaselineCheck.check(current, List.of(RELEASED), decisions);
  }

  @Test
  void anAcceptedBreakNeedsNoMajorVersion() {
    FamilySchema current = task("1.1.0", ScalarType.INT);
    List<BaselineFinding> findings = check(current, Decisions.NONE);
    assertThat(findings).singleElement().isInstanceOf(Incompatible.class);

    assertThat(check(current, accepting((Incompatible) findings.get(0), "1.1.0"))).isEmpty();
  }

  @Test
  void anAcceptedBreakIsNoPatch() {
    FamilySchema current = task("1.0.1", ScalarType.INT);
    Incompatible finding = (Incompatible) check(current, Decisions.NONE).get(0);

    assertThat(check(current, accepting(finding, "1.0.1")))
        .singleElement()
        .isInstanceOfSatisfying(
            StepTooSmall.class, step -> assertThat(step.lowest()).hasToString("1.1.0"));
  }

  @Test
  void whatWasAcceptedForALaterVersionIsNotAcceptedYet() {
    FamilySchema current = task("1.1.0", ScalarType.INT);
    Incompatible finding = (Incompatible) check(current, Decisions.NONE).get(0);

    assertThat(check(current, accepting(finding, "1.2.0"))).containsExactly(finding);
  }

  @Test
  void aFamilyWithoutAVersionIsTheFirstBesideLaterOnes() {
    FamilySchema unversioned = RELEASED.withVersion(Optional.empty());

    assertThat(
            BaselineCheck.check(
                unversioned, List.of(task("2.0.0", ScalarType.INT)), Decisions.NONE))
        .isEmpty();
    assertThat(check(unversioned, Decisions.NONE))
        .containsExactly(new VersionMissing(RELEASED.version().orElseThrow()));
  }
}
