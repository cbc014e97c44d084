package io.eventfamily.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured compiles, in both ways. How long that takes is of no interest here. */
class SubjectTest {

  private static final int GROUPS = 2;
  private static final int TYPES = 2;

  @TempDir private Path folder;

  static Stream<Tool> tools() {
    return Stream.concat(
        Stream.of(Tool.EVENT_FAMILY, Tool.EVENT_FAMILY_WITH_JACKSON), Tool.PEERS.stream());
  }

  @ParameterizedTest
  @MethodSource("tools")
  void everyToolGeneratesWhatCompilesAlone(Tool tool) throws Exception {
    Subject subject = subject(tool, List.of());

    subject.runWithProcessor();
    subject.runAlone();

    assertThat(subject.result().lines()).isGreaterThan(GROUPS * TYPES * 100);
    assertThat(subject.result().withProcessor().heap()).isPositive();
    assertThat(subject.result().alone().cpu()).isPositive();
  }

  /** Were nothing read, nobody would notice that a file is broken. */
  @Test
  void familiesAreComparedWithWhatIsRecorded() throws Exception {
    Subject versioned = subject(Tool.VERSIONED, List.of());
    versioned.runWithProcessor();
    Path baseline = Files.createDirectories(folder.resolve("baseline"));
    RecordedVersions.write(versioned.classes(), baseline);
    Subject compared = subject(Tool.COMPARED, List.of("-Aeventfamily.baseline=" + baseline));

    compared.runWithProcessor();
    Path first = SourceFiles.in(baseline, ".json").get(0);
    Files.writeString(first, "{");

    assertThatThrownBy(compared::runWithProcessor).hasMessageContaining("[EF508]");
  }

  private Subject subject(Tool tool, List<String> processorOptions) throws IOException {
    return new Subject(
        tool,
        Group.create(GROUPS, TYPES),
        folder,
        List.of("-XX:TieredStopAtLevel=1"),
        processorOptions);
  }
}
