package io.eventfamily.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

  private static final String ID = "4b9e6c9e-7d9a-4c36-9d0c-2b1b8f0c5a11";
  private static final String VALID =
      "\"task_id\":\"" + ID + "\",\"title\":\"Buy milk\",\"assignee\":\"Ada\"";

  @TempDir private static Path folder;
  private static Path classes;

  @BeforeAll
  static void compile() {
    classes =
        Declarations.schemas(
            folder.resolve("classes"), Declarations.TASK, Declarations.task("2.0.0"));
  }

  private static String created(String properties) {
    return "{\"event_type\":\"task.created\",\"payload\":{" + properties + "}}";
  }

  private static Run validate(String lines, Object... options) {
    return validate(lines.getBytes(UTF_8), options);
  }

  private static Run validate(byte[] lines, Object... options) {
    Object[] args = new Object[options.length + 6];
    System.arraycopy(
        new Object[] {"validate", "--schema", classes, "--family-version", "1.0.0", "-"},
        0,
        args,
        0,
        6);
    System.arraycopy(options, 0, args, 6, options.length);
    return Run.withInput(lines, args);
  }

  /** What is said of one line. */
  private static List<String> complaints(String line) {
    return validate(line)
        .out()
        .lines()
        .takeWhile(text -> !text.isEmpty())
        .filter(text -> text.startsWith("-:1: "))
        .map(text -> text.substring("-:1: ".length()))
        .toList();
  }

  @Test
  void eventsAreCounted() throws IOException {
    Path file = folder.resolve("events.jsonl");
    Files.writeString(
        file,
        created(VALID)
            + "\n\n"
            + created(VALID + ",\"extra\":1")
            + "\r\n"
            + "{\"event_type\":\"task.archived\",\"payload\":{}}",
        UTF_8);

    Run run = Run.of("validate", "-s", classes, "--family-version", "1.0.0", file);

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                3 events against task 1.0.0: 2 valid, 0 invalid, 1 of unknown type
                  unknown  task.archived  1
                """,
                ""));
  }

  @Test
  void everyViolationIsToldWithItsLine() throws IOException {
    Path file = folder.resolve("invalid.jsonl");
    Files.writeString(
        file,
        created(VALID)
            + "\n\n"
            + created("\"task_id\":\"x\",\"title\":\"\",\"assignee\":1,\"effort\":-1")
            + "\n[]\n",
        UTF_8);

    Run run = Run.of("validate", "-s", classes, "--family-version", "1.0.0", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            %1$s:3: /payload/task_id: must be a UUID
            %1$s:3: /payload/title: must not be blank
            %1$s:3: /payload/assignee: must be a string, but is an integer
            %1$s:3: /payload/effort: must be at least 0
            %1$s:4: must be an object, but is an array

            3 events against task 1.0.0: 1 valid, 2 invalid, 0 of unknown type
            """
                .formatted(file));
  }

  @Test
  void aMissingPropertyIsToldOnce() {
    assertThat(complaints(created("")))
        .containsExactly(
            "/payload/task_id: is missing",
            "/payload/title: is missing",
            "/payload/assignee: is missing, as are its aliases \"holder\", \"owner\"");
    assertThat(complaints(created(VALID.replace("assignee", "owner")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"effort\":\"1\"       | /payload/effort: must be an integer or null, but is a string",
        "\"effort\":-1          | /payload/effort: must be at least 0",
        "\"effort\":1e-999999999 | /payload/effort: must be an integer or null, but is a number",
        "\"effort\":99999999999999999999 | /payload/effort: must be at most 2147483647",
        "\"effort\":-1e999       | /payload/effort: must be at least 0",
        "\"codes\":{\"%s\":1e99} | /payload/codes: is sensitive, and has a part that is not valid",
        "\"effort\":1e99        | /payload/effort: must be at most 2147483647",
        "\"due\":\"today\"      | /payload/due: must be a time with an offset, such as"
            + " \"2026-01-31T12:00:00Z\"",
        "\"priority\":\"MID\"   | /payload/priority: must be one of \"HIGH\", \"LOW\"",
        "\"priority\":1         | /payload/priority: must be a string or null, but is an integer",
        "\"source\":1           | /payload/source: must be an object or null, but is an integer",
        "\"source\":{}          | /payload/source/type: is missing",
        "\"source\":{\"type\":\"Fax\"} | /payload/source/type: must be one of \"Mail\", \"Form\"",
        "\"source\":{\"type\":\"Form\"} | /payload/source/page: is missing",
        "\"source\":{\"type\":\"Mail\",\"sender\":\"a\",\"receivers\":[]}"
            + " | /payload/source/receivers: must have at least 1 item",
        "\"steps\":[{\"text\":\"a\",\"steps\":[{\"text\":\"b\"},{\"text\":2}]}]"
            + " | /payload/steps/0/steps/1/text: must be a string, but is an integer",
        "\"steps\":null         | /payload/steps: must be an array, but is null",
      })
  void whatWasMeantIsJudged(String property, String complaint) {
    assertThat(complaints(created(VALID + "," + property.strip().formatted(ID))))
        .containsExactly(complaint);
  }

  @Test
  void nothingOfASensitiveValueIsShown() {
    String line =
        created(
            VALID
                + ",\"secret\":\"HUSH 1\",\"codes\":{\"HUSH\":1,\"%s\":\"HUSH\",\"%s\":1.5}"
                    .formatted(ID, ID.replace('4', '5'))
                + ",\"source\":{\"type\":\"Mail\",\"sender\":[\"HUSH\"],\"receivers\":[\"a\"]}");

    Run run = validate(line);

    assertThat(complaints(line))
        .containsExactly(
            "/payload/source/sender: must be a string, but is an array",
            "/payload/secret: must match [a-z]+",
            "/payload/codes: is sensitive, and has a part that is not valid");
    assertThat(run.out() + run.err()).doesNotContain("HUSH").doesNotContain(ID);
  }

  @Test
  void whatIsNoJsonIsNotQuoted() {
    for (String text :
        List.of(
            "HUSH", "{\"a\":HUSH}", "\"HUSH", "{\"HUSH\":1", created(VALID) + "HUSH", "1HUSH")) {
      Run run = validate(text);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).contains("-:1: ").doesNotContain("HUSH");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"event_type\": nul}  | is not JSON, from column 16 on",
        "{\"event_type\": \"a\" | ends before its JSON does: an event must be on one line",
        "{\"a\": 1e9999999999}  | has a number that is too large to be read",
        "{\"a\": -1e1001}       | has a number that is too large to be read",
        "{\"payload\": {}}      | /event_type: is missing",
        "{\"event_type\": 1}    | /event_type: must be a string, but is an integer",
      })
  void whatIsNoEventIsAViolation(String line, String complaint) {
    assertThat(complaints(line.strip())).first().isEqualTo(complaint);
  }

  @Test
  void theEnvelopeOfAnUnknownTypeIsJudged() {
    assertThat(complaints("{\"event_type\":\"task.archived\",\"event_id\":1}"))
        .containsExactly("/event_id: must be a string, but is an integer", "/payload: is missing");
  }

  @Test
  void unknownTypesCanBeFailures() {
    Run run = validate("{\"event_type\":\"task.archived\",\"payload\":{}}", "--unknown", "fail");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                """
                -:1: is of a type that no family has: task.archived

                1 event against task 1.0.0: 0 valid, 1 invalid, 1 of unknown type among these
                  unknown  task.archived  1
                """,
                ""));
  }

  @Test
  void onlySomeUnknownTypesAreListed() {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 1_000; number++) {
      lines.append("{\"event_type\":\"t.%d\",\"payload\":{}}%n".formatted(number));
    }

    Run run = validate(lines.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).hasLineCount(22).contains("  unknown  (other types)  980\n");
  }

  @Test
  void namesFromAnEventDoNotReachTheTerminalAsTheyAre() {
    Run run =
        validate(
            "{\"event_type\":\"\u001b[31m\\u001b\",\"payload\":{}}".replace("\u001b[", "\\u001b["));

    assertThat(run.out()).doesNotContain("\u001b").contains("\\u001b[31m");
  }

  @Test
  void bytesThatAreNoTextAreAViolation() {
    byte[] line = "{\"event_type\":\"?\"}\n".getBytes(UTF_8);
    line[15] = (byte) 0xff;

    Run run = validate(line);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("-:1: is not in UTF-8, from byte 16 on\n");
  }

  @Test
  void aLineThatIsTooLongIsLeftOut() {
    String text = created(VALID + ",\"extra\":\"" + "x".repeat(1_000) + "\"");

    Run run = validate(text + "\n" + created(VALID) + "\n", "--max-line", 500);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("-:1: is longer than 500 bytes, which --max-line allows\n")
        .contains("2 events against task 1.0.0: 1 valid, 1 invalid");
    assertThat(validate(text).exitCode()).isZero();
  }

  @Test
  void deepNestingIsRead() {
    int depth = 200;
    String steps =
        "{\"text\":\"a\",\"steps\":[".repeat(depth) + "{\"text\":1}" + "]}".repeat(depth);
    assertThat(complaints(created(VALID + ",\"steps\":[" + steps + "]")))
        .singleElement()
        .asString()
        .endsWith("/text: must be a string, but is an integer");

    String deeper = "[".repeat(10_000) + "]".repeat(10_000);
    assertThat(complaints(created(VALID + ",\"extra\":" + deeper)))
        .containsExactly(
            "is nested more than 500 deep, or has a number of more than 1,000 characters");
  }

  @Test
  void theTypeTellsTheFamily() {
    Path both = Declarations.schemas(folder.resolve("both"), Declarations.TASK, Declarations.ORDER);
    String lines =
        created(VALID) + "\n{\"event_type\":\"order.placed.v2\",\"payload\":{\"id\":1}}\n";

    Run run = Run.withInput(lines.getBytes(UTF_8), "validate", "-s", both, "-");

    assertThat(run.out())
        .isEqualTo(
            """
            -:2: /payload/id: must be a string, but is an integer

            2 events against order 2.1.0, task 1.0.0: 1 valid, 1 invalid, 0 of unknown type
            """);
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    Run run = Run.of("validate", "-s", classes, folder.resolve("nothing.jsonl"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: ").contains("nothing.jsonl").doesNotContain("\tat ");
  }

  @Test
  void anEmptyInputIsValid() {
    assertThat(validate(""))
        .isEqualTo(
            new Run(0, "0 events against task 1.0.0: 0 valid, 0 invalid, 0 of unknown type\n", ""));
  }

  @Test
  void manyLinesAreRead() {
    String lines =
        IntStream.range(0, 5_000)
            .mapToObj(number -> created(VALID + (number % 1_000 == 999 ? ",\"effort\":-1" : "")))
            .collect(Collectors.joining("\n"));

    Run run = validate(lines);

    assertThat(run.out())
        .contains("-:5000: /payload/effort: must be at least 0")
        .contains("5,000 events against task 1.0.0: 4,995 valid, 5 invalid");
  }
}
