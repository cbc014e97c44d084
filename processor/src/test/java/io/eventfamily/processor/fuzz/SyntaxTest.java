package io.eventfamily.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.runtime.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is JSON and what is not, wherever it stands in a document. */
class SyntaxTest {

  /** Places, each with something before it that lines and columns must count. */
  private enum Place {
    DOCUMENT("", ""),
    UNKNOWN_PROPERTY("{\n \"é😀\":", ",\"event_type\":\"recurring.triggered\"}"),
    PROPERTY_OF_ANOTHER_TYPE("{\"event_type\":\"recurring.triggered\",\"event_id\":\r\n", "}"),
    FREE_JSON(
        "{\"event_type\":\"recurring.triggered\",\"payload\":{\"original_task_data\":{\"é\": ",
        " ,\"b\":0}}}"),
    PAYLOAD_BEFORE_ITS_TYPE(
        "{\"payload\":\n{\"original_task_data\":\t{\"a\":[0,",
        "]}},\"event_type\":\"recurring.triggered\"}"),
    PAYLOAD_OF_AN_UNKNOWN_TYPE("{\"event_type\":\"?\",\"payload\":[{\"a\":", "}]}");

    final String prefix;
    final String suffix;

    Place(String prefix, String suffix) {
      this.prefix = prefix;
      this.suffix = suffix;
    }
  }

  static List<SyntaxRow> rows() {
    return SyntaxRow.all();
  }

  @Test
  void theTableIsRead() {
    assertThat(rows()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(rows()).extracting(SyntaxRow::kind).containsOnly("json", "fault", "whole");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isJudgedAlikeWhereverItStands(SyntaxRow row) {
    for (Place place : Place.values()) {
      if (place == Place.DOCUMENT || row.canBePart()) {
        List<Violation> violations =
            Judges.judge(Family.RECURRING, row.between(place.prefix, place.suffix)).violations();

        if (row.isJson()) {
          assertThat(violations)
              .as(place.name())
              .extracting(Violation::code)
              .doesNotContain("json_invalid");
        } else {
          assertThat(violations)
              .as(place.name())
              .singleElement()
              .satisfies(
                  violation -> {
                    assertThat(violation.code()).isEqualTo("json_invalid");
                    assertThat(violation.message()).endsWith(" at " + row.place(place.prefix));
                  });
        }
      }
    }
  }
}
