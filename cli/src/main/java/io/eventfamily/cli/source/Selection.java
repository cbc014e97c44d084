package io.eventfamily.cli.source;

import io.eventfamily.cli.console.UserErrorException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of the schemas of a source are meant.
 *
 * @param family its name; empty for all
 * @param version the version; empty for all, or for the newest
 */
public record Selection(Optional<String> family, Optional<String> version) {

  /**
   * All that are meant.
   *
   * @throws UserErrorException where there is none
   */
  public List<FoundSchema> all(List<FoundSchema> found) {
    List<FoundSchema> selected =
        found.stream()
            .filter(each -> family.isEmpty() || family.get().equals(each.family()))
            .filter(each -> version.isEmpty() || version.get().equals(each.version()))
            .toList();
    if (selected.isEmpty()) {
      throw new UserErrorException(
          "There is no " + description(), "Choose one of " + labels(found));
    }
    return selected;
  }

  /** The newest version of each family that is meant, by the families' names. */
  public List<FoundSchema> newest(List<FoundSchema> found) {
    TreeMap<String, FoundSchema> newest = new TreeMap<>();
    all(found).forEach(each -> newest.put(each.family(), each)); // a later one takes the place
    return List.copyOf(newest.values());
  }

  private String description() {
    return family.map(name -> "family " + name).orElse("family")
        + version.map(number -> " of version " + number).orElse("");
  }

  /** What there is, for messages. */
  public static String labels(List<FoundSchema> found) {
    return found.stream().map(FoundSchema::label).collect(Collectors.joining(", "));
  }
}
