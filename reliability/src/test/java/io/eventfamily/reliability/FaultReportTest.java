package io.eventfamily.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the tests cannot disagree. */
class FaultReportTest {

  private static final Path REAL = Path.of("../docs/reliability.md");

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void emptyTheTable() throws IOException {
    page = folder.resolve("reliability.md");
    List<String> lines = Files.readAllLines(REAL, UTF_8);
    Files.write(page, lines.stream().filter(line -> !line.matches("\\| [A-Z].*")).toList(), UTF_8);
  }

  @Test
  void isWrittenByTestsInTheOrderOfTheFaults() throws IOException {
    String before = Files.readString(page, UTF_8);
    updating().check(Fault.CONSUMER_KILLED, tally(2_000, 1_234));
    updating().check(Fault.LEADER_KILLED, tally(3, 0));
    updating().check(Fault.CONSUMER_KILLED, tally(2_000, 1_235));

    List<String> written = Files.readAllLines(page, UTF_8);
    List<String> rows = written.stream().filter(line -> line.matches("\\| [A-Z].*")).toList();
    assertThat(rows)
        .containsExactly(
            "| %s | 3 | 3 | 0 | 0 | 0 | %s |"
                .formatted(Fault.LEADER_KILLED.text(), Fault.LEADER_KILLED.remark()),
            "| %s | 2,000 | 2,000 | 0 | 0 | yes, at least once: 1,235 in this run | %s |"
                .formatted(Fault.CONSUMER_KILLED.text(), Fault.CONSUMER_KILLED.remark()));
    assertThat(written).filteredOn(line -> !rows.contains(line)).isEqualTo(before.lines().toList());
  }

  @Test
  void acceptsAnotherNumberOfDuplicatesAndNothingElse() throws IOException {
    updating().check(Fault.CONSUMER_KILLED, tally(20, 3));

    comparing().check(Fault.CONSUMER_KILLED, tally(20, 4));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> comparing().check(Fault.CONSUMER_KILLED, tally(21, 3)))
        .withMessageContainingAll("| 20 |", "| 21 |", "-Dgolden.update");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> comparing().check(Fault.LEADER_KILLED, tally(20, 0)))
        .withMessageContaining("has no row for LEADER_KILLED");
  }

  @Test
  void acceptsAnotherNumberOfFailuresWhereThereMustBeSome() throws IOException {
    updating().check(Fault.LEADER_KILLED_IMPATIENT, withFailure(1_999));
    assertThat(page).content(UTF_8).contains("| 2,000 | 1,999 in this run | 0 | 0 | 0 |");

    Tally two = withFailure(1_998);
    two.publishing(UUID.randomUUID(), "key");
    comparing().check(Fault.LEADER_KILLED_IMPATIENT, two);
  }

  @Test
  void refusesWhatBreaksAPromiseAndDoesNotWriteIt() throws IOException {
    String before = Files.readString(page, UTF_8);
    Tally lost = tally(2, 0);
    UUID id = UUID.randomUUID();
    lost.publishing(id, "key");
    lost.acknowledged(id);
    Tally outOfOrder = tally(2, 0);
    List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID());
    ids.forEach(each -> outOfOrder.publishing(each, "turned"));
    outOfOrder.seen(ids.get(1));
    outOfOrder.seen(ids.get(0));

    refuses(Fault.LEADER_KILLED, lost, "1 lost");
    refuses(Fault.LEADER_KILLED, outOfOrder, "1 out of order");
    refuses(Fault.LEADER_KILLED, tally(2, 1), "1 duplicated");
    refuses(Fault.CONSUMER_KILLED, tally(2, 0), "0 duplicated");
    refuses(Fault.LEADER_KILLED, new Tally(), "0 events");
    refuses(Fault.LEADER_KILLED, withFailure(2), "3 events, 2 acknowledged");
    refuses(Fault.LEADER_KILLED_IMPATIENT, tally(2, 0), "2 events, 2 acknowledged");
    assertThat(page).hasContent(before);
  }

  @Test
  void hasRowsOfFaultsAlone() throws IOException {
    List<FaultRow> rows = new FaultReport(REAL, false).rows();

    assertThat(rows)
        .isSortedAccordingTo(FaultRow.IN_ORDER)
        .allMatch(row -> Arrays.stream(Fault.values()).anyMatch(row::isOf))
        .doesNotHaveDuplicates();
  }

  private void refuses(Fault fault, Tally tally, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> updating().check(fault, tally))
        .withMessageContaining(message);
  }

  private FaultReport updating() {
    return new FaultReport(page, true);
  }

  private FaultReport comparing() {
    return new FaultReport(page, false);
  }

  private static Tally withFailure(int others) {
    Tally tally = tally(others, 0);
    tally.publishing(UUID.randomUUID(), "key");
    return tally;
  }

  private static Tally tally(int events, int duplicates) {
    Tally tally = new Tally();
    List<UUID> ids = IntStream.range(0, events).mapToObj(it -> UUID.randomUUID()).toList();
    ids.forEach(id -> tally.publishing(id, "key"));
    ids.forEach(tally::acknowledged);
    ids.forEach(tally::seen);
    ids.subList(0, duplicates).forEach(tally::seen);
    return tally;
  }
}
