package io.eventfamily.schema.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.baseline.Decisions.AcceptedBreak;
import io.eventfamily.schema.baseline.Decisions.ReservedName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsDocumentTest {

  private static final Path FILE = Path.of("schemas", "task", "decisions.json");

  private static final Decisions DECISIONS =
      new Decisions(
          List.of(
              new AcceptedBreak(
                  version("1.0.0"),
                  version("2.0.0"),
                  "property-removed",
                  "payload/task.created/due",
                  "Nobody reads it.")),
          List.of(
              new ReservedName(
                  "payload/task.created", "due", Optional.of("Instant"), "It was a time."),
              new ReservedName("payload/task.created", "tag", Optional.empty(), "Too vague.")));

  private static final String TEXT =
      """
      {
        "acceptedBreaks": [
          {
            "from": "1.0.0",
            "to": "2.0.0",
            "rule": "property-removed",
            "place": "payload/task.created/due",
            "reason": "Nobody reads it."
          }
        ],
        "reservedNames": [
          {
            "place": "payload/task.created",
            "name": "due",
            "formerType": "Instant",
            "reason": "It was a time."
          },
          {
            "place": "payload/task.created",
            "name": "tag",
            "reason": "Too vague."
          }
        ]
      }
      """;

  private static SchemaVersion version(String text) {
    return SchemaVersion.parse(text).orElseThrow();
  }

  @Test
  void decisionsAreWrittenForPeopleAndReadAgain() {
    assertThat(DecisionsDocument.write(DECISIONS)).isEqualTo(TEXT);
    assertThat(DecisionsDocument.read(FILE, TEXT)).isEqualTo(DECISIONS);
    assertThat(DecisionsDocument.read(FILE, DecisionsDocument.write(Decisions.NONE)))
        .isEqualTo(Decisions.NONE);
  }

  @Test
  void aListThatIsNotThereIsEmpty() {
    assertThat(DecisionsDocument.read(FILE, "{}")).isEqualTo(Decisions.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Nobody reads it."       | ""                 | /acceptedBreaks/0/reason | is blank
          "Too vague."             | " \\t"             | /reservedNames/1/reason  | is blank
          "Instant"                | ""                 | /reservedNames/0/formerType | is blank
          "property-removed"       | " "                | /acceptedBreaks/0/rule   | is blank
          "payload/task.created/due" | ""               | /acceptedBreaks/0/place  | is blank
          "name": "tag"            | "name": ""         | /reservedNames/1/name    | is blank
          "name": "tag"            | "name": "due"      | /reservedNames/1         | decides what was decided before
          "name": "tag",           | ``                 | /reservedNames/1         | has no "name"
          "reason": "Too vague."   | "reasons": "a"     | /reservedNames/1/reasons | is not known
          "acceptedBreaks"         | "acceptedBreak"    | /acceptedBreak           | is not known
          "from": "1.0.0"          | "from": "1.0"      | /acceptedBreaks/0/from   | is no semantic version: "1.0"
          "from": "1.0.0"          | "from": "2.0.0+a"  | /acceptedBreaks/0/to     | is 2.0.0, which is not after 2.0.0+a
          "from": "1.0.0"          | "from": 1          | /acceptedBreaks/0/from   | is not a string
          "from": "1.0.0"          | "from": "1.0.0", "from": "1.0.0" | /acceptedBreaks/0/from | is there twice
          """)
  void whatIsWrongIsToldWithItsPlace(
      String old, String replacement, String pointer, String problem) {
    assertThat(TEXT).contains(old);
    String text = TEXT.replace(old, replacement == null ? "" : replacement);

    BaselineException refusal = refusalOf(text);

    assertThat(refusal.pointer()).isEqualTo(pointer);
    assertThat(refusal.problem()).isEqualTo(problem);
    assertThat(refusal.remedy()).isNotBlank();
  }

  @Test
  void aMessageNamesTheFile() {
    assertThat(refusalOf(TEXT.replace("Too vague.", "")))
        .hasMessage(
            FILE
                + ", at /reservedNames/1/reason, is blank. Say it in words: others will want to"
                + " know.");
    assertThat(refusalOf(TEXT.replace("formerType", "type")).remedy())
        .isEqualTo("Known here are formerType, name, place, reason");
  }

  @Test
  void whatIsNoSuchJsonIsTold() {
    for (String text : List.of("", "[]", "null", "{", TEXT + "1", TEXT.substring(0, 100))) {
      assertThat(refusalOf(text).file()).isEqualTo(FILE);
    }
  }

  private static BaselineException refusalOf(String text) {
    BaselineException refusal =
        catchThrowableOfType(BaselineException.class, () -> DecisionsDocument.read(FILE, text));
    assertThat(refusal).as(text).isNotNull();
    return refusal;
  }
}
