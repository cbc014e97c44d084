package io.eventfamily.schema.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.PropertySchema;
import io.eventfamily.schema.ScalarType;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.TypeUse;
import io.eventfamily.schema.document.SchemaDocument;
import io.eventfamily.schema.testing.Families;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFolderTest {

  @TempDir private Path parent;
  private Path folder;
  private BaselineFolder baseline;

  @BeforeEach
  void open() {
    folder = parent.resolve("schemas/released");
    baseline = BaselineFolder.open(folder);
  }

  private static FamilySchema task(String version) {
    return task(version, "title");
  }

  private static FamilySchema task(String version, String property) {
    return Families.of(version, PropertySchema.of(property, TypeUse.of(ScalarType.STRING)));
  }

  private static FamilySchema named(String name) {
    FamilySchema task = task("1.0.0");
    return new FamilySchema(
        name,
        task.version(),
        task.topic(),
        task.compatibility(),
        task.format(),
        task.documentation(),
        task.deprecated(),
        task.envelope(),
        task.events(),
        task.definitions());
  }

  private static BaselineException refusalOf(ThrowingCallable call) {
    BaselineException refusal = catchThrowableOfType(BaselineException.class, call);
    assertThat(refusal).isNotNull();
    assertThat(refusal)
        .hasMessageStartingWith(refusal.file().toString())
        .hasMessageContaining(refusal.pointer())
        .hasMessageContaining(refusal.problem())
        .hasMessageEndingWith(refusal.remedy() + ".");
    assertThat(refusal.problem()).isNotBlank();
    assertThat(refusal.remedy()).isNotBlank();
    return refusal;
  }

  private Path put(String name, String text) throws IOException {
    Path file = folder.resolve("task").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, UTF_8);
  }

  @Test
  void aFolderThatIsNotThereIsEmpty() {
    assertThat(baseline.versions("task")).isEmpty();
    assertThat(baseline.decisions("task")).isEqualTo(Decisions.NONE);
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatIsRecordedIsTheDocumentByteForByte() throws IOException {
    FamilySchema schema = task("1.0.0");

    Path file = baseline.record(schema);

    assertThat(file).isEqualTo(folder.resolve("task/1.0.0.json"));
    assertThat(Files.readAllBytes(file)).isEqualTo(SchemaDocument.write(schema).getBytes(UTF_8));
    assertThat(baseline.versions("task")).containsExactly(schema);
    assertThat(BaselineFolder.open(folder).versions("task")).containsExactly(schema);
    assertThat(filesOf("task")).containsExactly("1.0.0.json");
  }

  private List<String> filesOf(String family) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(family))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void versionsComeInTheirOrderAndNotInThatOfTheirNames() {
    for (String version :
        List.of("1.0.0-rc.1", "1.0.0", "1.2.0", "1.10.0", "2.0.0-alpha", "2.0.0", "10.0.0")) {
      baseline.record(task(version));
    }

    assertThat(baseline.versionNumbers("task"))
        .extracting(SchemaVersion::text)
        .containsExactly(
            "1.0.0-rc.1", "1.0.0", "1.2.0", "1.10.0", "2.0.0-alpha", "2.0.0", "10.0.0");
    assertThat(baseline.versions("task"))
        .extracting(schema -> schema.version().orElseThrow().text())
        .containsExactly(
            "1.0.0-rc.1", "1.0.0", "1.2.0", "1.10.0", "2.0.0-alpha", "2.0.0", "10.0.0");
  }

  @Test
  void theSameAgainChangesNothing() throws IOException {
    baseline.record(task("1.0.0"));
    Path file = baseline.record(task("1.1.0"));
    String withOtherLines = Files.readString(file).replace("\n", "\r\n");
    Files.writeString(file, withOtherLines);

    assertThat(BaselineFolder.open(folder).record(task("1.1.0"))).isEqualTo(file);
    assertThat(BaselineFolder.open(folder).record(task("1.0.0"))).exists();
    assertThat(Files.readString(file)).isEqualTo(withOtherLines);
  }

  @Test
  void aRecordedVersionIsNeverChanged() throws IOException {
    Path file = baseline.record(task("1.0.0"));
    String before = Files.readString(file);

    BaselineException refusal = refusalOf(() -> baseline.record(task("1.0.0", "name")));

    assertThat(refusal.file()).isEqualTo(file);
    assertThat(refusal.problem()).contains("recorded already");
    assertThat(refusal.remedy()).contains("next version");
    assertThat(file).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.0", "1.2.0-rc.1", "1.2.0+build"})
  void onlyALaterVersionIsAdded(String version) throws IOException {
    baseline.record(task("1.0.0"));
    baseline.record(task("1.2.0"));

    BaselineException refusal = refusalOf(() -> baseline.record(task(version)));

    assertThat(refusal.problem()).contains(version + " is not after 1.2.0");
    assertThat(filesOf("task")).containsExactly("1.0.0.json", "1.2.0.json");
  }

  @Test
  void majorVersionsGrowSideBySide() {
    baseline.record(task("1.0.0"));
    baseline.record(task("2.0.0"));
    baseline.record(task("1.1.0"));

    assertThat(baseline.versionNumbers("task"))
        .map(SchemaVersion::text)
        .containsExactly("1.0.0", "1.1.0", "2.0.0");
  }

  @Test
  void aFamilyWithoutAVersionIsNotRecorded() {
    FamilySchema schema = task("1.0.0").withVersion(Optional.empty());

    assertThat(refusalOf(() -> baseline.record(schema)).remedy())
        .isEqualTo("Declare one: @EventFamily(name = \"task\", version = \"1.0.0\")");
    assertThat(folder).doesNotExist();
  }

  @Test
  void aRecordingThatCameToNoEndIsDoneAgain() throws IOException {
    put("1.0.0.json.tmp", "{");

    assertThat(baseline.versions("task")).isEmpty();
    baseline.record(task("1.0.0"));

    assertThat(filesOf("task")).containsExactly("1.0.0.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../task",
        "a/b",
        "a\\b",
        "/task",
        "C:",
        "task.",
        "task ",
        "con",
        "NUL",
        "com1.x",
        "a\u0000b",
        "ta*sk",
        "größe"
      })
  void aNameThatIsNoSafeFolderIsRefused(String name) {
    assertThat(refusalOf(() -> baseline.versions(name)).file()).isEqualTo(folder);
    assertThat(refusalOf(() -> baseline.decisions(name)).file()).isEqualTo(folder);
    assertThat(refusalOf(() -> baseline.record(named(name))).file()).isEqualTo(folder);
    assertThat(refusalOf(() -> baseline.version(name, SchemaVersion.parse("1.0.0").orElseThrow())))
        .hasMessageContaining("\"" + name + "\"");
  }

  @Test
  void namesThatDifferInCaseOnlyAreRefused() throws IOException {
    baseline.record(named("task"));
    baseline.record(task("2.0.0-RC"));

    assertThat(refusalOf(() -> baseline.record(named("Task"))).file())
        .isEqualTo(folder.resolve("task"));
    assertThat(refusalOf(() -> baseline.record(task("2.0.0-rc"))).file())
        .isEqualTo(folder.resolve("task/2.0.0-RC.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "1.0.json", "v1.0.0.json", "1.0.0.json.bak", ".DS_Store"})
  void aFileThatIsNoVersionIsTold(String name) throws IOException {
    Path file = put(name, "{}");

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> baseline.versions("task"), () -> baseline.record(task("1.0.0")))) {
      BaselineException refusal = refusalOf(call);
      assertThat(refusal.file()).isEqualTo(file);
      assertThat(refusal.problem()).startsWith("is neither a version, such as 1.0.0.json");
    }
  }

  @Test
  void severalVersionsAreAddedInOrder() {
    List<Path> files =
        baseline.record(List.of(task("1.0.0"), task("1.1.0"), named("order"), task("1.1.0")));

    assertThat(files).allSatisfy(file -> assertThat(file).exists());
    assertThat(baseline.versions("task")).containsExactly(task("1.0.0"), task("1.1.0"));
    assertThat(baseline.versions("order")).containsExactly(named("order"));
  }

  @Test
  void ofSeveralVersionsNoneIsAddedWhereOneCannotBe() {
    baseline.record(named("order"));
    List<List<FamilySchema>> calls =
        List.of(
            List.of(task("1.1.0"), task("1.0.0")),
            List.of(task("1.0.0"), task("1.0.0", "name")),
            List.of(task("1.0.0"), named("Task")),
            List.of(task("2.0.0-rc"), task("2.0.0-RC")),
            List.of(task("1.0.0"), named("Order")));
    for (List<FamilySchema> call : calls) {
      assertThat(refusalOf(() -> baseline.record(call))).isNotNull();
      assertThat(folder.resolve("task")).doesNotExist();
    }
  }

  @Test
  void ofSeveralVersionsNoneIsLeftWhereOneCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("order/1.0.0.json.tmp")); // where it is written first

    refusalOf(() -> baseline.record(List.of(task("1.0.0"), task("1.1.0"), named("order"))));

    assertThat(baseline.versions("task")).isEmpty();
  }

  @Test
  void aBrokenDocumentIsToldWithItsPlace() throws IOException {
    Path file = baseline.record(task("1.0.0"));
    Files.writeString(
        file, Files.readString(file).replace("\"task-events\"", "17").replace("FULL", "HALF"));

    BaselineException refusal = refusalOf(() -> BaselineFolder.open(folder).versions("task"));

    assertThat(refusal.file()).isEqualTo(file);
    assertThat(refusal.pointer()).isEqualTo("/x-eventfamily-topic");
    assertThat(refusal.problem()).isEqualTo("is not a string");
    assertThat(refusal.remedy()).contains("take back the one that was recorded");
  }

  @Test
  void whatIsNoTextAtAllIsTold() throws IOException {
    Path file = put("1.0.0.json", "");
    Files.write(file, new byte[] {(byte) 0xc3, 0x28});

    assertThat(refusalOf(() -> baseline.versions("task")).problem()).isEqualTo("is not in UTF-8");

    Files.delete(file);
    Files.createDirectory(file);
    assertThat(refusalOf(() -> baseline.versions("task")).problem()).startsWith("cannot be read");
  }

  @Test
  void aDocumentInTheFileOfAnotherVersionIsTold() throws IOException {
    baseline.record(task("1.0.0"));
    put("1.1.0.json", SchemaDocument.write(task("1.2.0")));

    assertThat(refusalOf(() -> baseline.versions("task")).problem())
        .isEqualTo("holds task 1.2.0, and not task 1.1.0");

    put("1.1.0.json", SchemaDocument.write(named("other")));
    assertThat(refusalOf(() -> baseline.versions("task")).problem())
        .isEqualTo("holds other 1.0.0, and not task 1.1.0");
  }

  @Test
  void twoVersionsThatAreOneAreTold() throws IOException {
    put("1.0.0+a.json", SchemaDocument.write(task("1.0.0+a")));
    put("1.0.0+b.json", SchemaDocument.write(task("1.0.0+b")));

    assertThat(refusalOf(() -> baseline.versions("task")).problem())
        .contains("neither before nor after");
  }

  @Test
  void whatIsNoFolderIsTold() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "");
    assertThat(refusalOf(() -> BaselineFolder.open(file)).problem()).isEqualTo("is no folder");

    Files.createDirectories(folder);
    Files.writeString(folder.resolve("task"), "");
    assertThat(refusalOf(() -> baseline.versions("task")).problem()).isEqualTo("is no folder");
    assertThat(refusalOf(() -> baseline.record(task("1.0.0"))).problem()).isEqualTo("is no folder");
  }

  @Test
  void aVersionThatIsNotRecordedIsTold() {
    assertThat(
            refusalOf(() -> baseline.version("task", SchemaVersion.parse("1.0.0").orElseThrow())))
        .hasMessageContaining("1.0.0.json");
  }

  @Test
  void aFileIsReadWhenItIsAskedForAndOnce() throws IOException {
    baseline.record(task("1.0.0"));
    Path broken = put("0.1.0.json", "broken");
    BaselineFolder again = BaselineFolder.open(folder);
    SchemaVersion version = SchemaVersion.parse("1.0.0").orElseThrow();

    assertThat(again.versionNumbers("task")).hasSize(2);
    FamilySchema read = again.version("task", version);
    Files.delete(folder.resolve("task/1.0.0.json"));
    Files.delete(broken);

    assertThat(again.version("task", version)).isSameAs(read);
  }

  @Test
  void decisionsAreReadBesideTheVersions() throws IOException {
    baseline.record(task("1.0.0"));
    Path file =
        put(
            "decisions.json",
            """
            {"reservedNames": [{"place": "payload/task.created", "name": "due", "reason": "gone"}]}
            """);

    assertThat(baseline.versions("task")).hasSize(1);
    assertThat(baseline.decisions("task").reservedNames())
        .containsExactly(
            new Decisions.ReservedName("payload/task.created", "due", Optional.empty(), "gone"));

    Files.writeString(file, "{\"reservedNames\": [{}]}");
    BaselineException refusal = refusalOf(() -> baseline.decisions("task"));
    assertThat(refusal.file()).isEqualTo(file);
    assertThat(refusal.pointer()).isEqualTo("/reservedNames/0");
    assertThat(refusal.problem()).isEqualTo("has no \"place\"");
  }
}
