package io.eventfamily.schema.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventfamily.schema.FamilySchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code docs/compatibility.md} say what the comparison says. */
class CompatibilityPageTest {

  private static final Path PAGE = Path.of("../docs/compatibility.md");

  private static final Map<String, List<CompatibilityRow>> TABLES =
      Map.of(
          "PropertyRows", PropertyRows.rows(),
          "TypeRows", TypeRows.rows(),
          "ConstraintRows", ConstraintRows.rows(),
          "DefinitionRows", DefinitionRows.rows(),
          "EventRows", EventRows.rows(),
          "FamilyRows", FamilyRows.rows());

  private static Stream<String> tables() {
    return TABLES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachRowOfATableIsWhatTheComparisonSays(String table) throws IOException {
    List<List<String>> rows = rowsOf(table);
    List<CompatibilityRow> pairs = TABLES.get(table);
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(rows).hasSameSizeAs(pairs);
    for (int index = 0; index < Math.min(rows.size(), pairs.size()); index++) {
      soft.assertThat(pairs.get(index).cells()).isEqualTo(rows.get(index));
    }
    soft.assertAll();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theOppositeOfARowBreaksTheOppositeDirections(String table) {
    for (CompatibilityRow row : TABLES.get(table)) {
      if (row.older().version().equals(row.newer().version())) {
        assertThat(breaks(row.newer(), row.older(), Direction.FORWARD))
            .as(row.before() + " and " + row.after())
            .isEqualTo(breaks(row.older(), row.newer(), Direction.BACKWARD) && !removesEvent(row));
      }
    }
  }

  /** To remove a type of events breaks, and to add one does not: readers deliver unknown ones. */
  private static boolean removesEvent(CompatibilityRow row) {
    return Comparison.compare(row.older(), row.newer()).stream()
        .filter(change -> change.breaks().contains(Direction.BACKWARD))
        .allMatch(change -> change.rule() == Rule.EVENT_REMOVED);
  }

  private static boolean breaks(FamilySchema older, FamilySchema newer, Direction direction) {
    return Comparison.compare(older, newer).stream()
        .anyMatch(change -> change.breaks().contains(direction));
  }

  @Test
  void thereAreNoOtherTables() throws IOException {
    assertThat(
            Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("<!-- table: "))
                .map(line -> line.substring("<!-- table: ".length(), line.indexOf(" -->"))))
        .containsExactlyInAnyOrderElementsOf(TABLES.keySet());
  }

  @Test
  void eachRuleIsInATable() {
    assertThat(
            TABLES.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> Comparison.compare(row.older(), row.newer()).stream())
                .map(Change::rule)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Rule.values()).filter(rule -> rule != Rule.NAME_REUSED).toList());
  }

  /** The cells of the rows, but for the notes; rules are in the order of the alphabet. */
  private static List<List<String>> rowsOf(String table) throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    List<List<String>> rows = new ArrayList<>();
    for (String line :
        lines.subList(lines.indexOf("<!-- table: " + table + " -->") + 4, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : line.substring(1).split("\\|")) {
        cells.add(cell.strip());
      }
      String rules =
          Arrays.stream(cells.get(5).split(", ")).sorted().collect(Collectors.joining(", "));
      cells.set(5, rules);
      rows.add(cells.subList(0, 6));
    }
    return rows;
  }
}
