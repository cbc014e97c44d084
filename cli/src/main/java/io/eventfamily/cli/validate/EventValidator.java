package io.eventfamily.cli.validate;

import io.eventfamily.cli.console.UserErrorException;
import io.eventfamily.cli.source.FoundSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Holds events to several families: the type of an event tells its family. */
final class EventValidator {

  private final EventText text = new EventText();
  private final List<FamilyValidator> families;

  /**
   * For one version of each family.
   *
   * @param found at least one
   * @throws UserErrorException where two families have events of one type
   */
  EventValidator(List<FoundSchema> found) {
    families = found.stream().map(FamilyValidator::new).toList();
    Map<String, FoundSchema> owners = new HashMap<>();
    for (int index = 0; index < found.size(); index++) {
      FoundSchema family = found.get(index);
      for (String type : families.get(index).types()) {
        FoundSchema other = owners.put(type, family);
        if (other != null) {
          throw new UserErrorException(
              "%s and %s both have events of the type %s"
                  .formatted(other.label(), family.label(), type),
              "Choose one of them with --family");
        }
      }
    }
  }

  /** Judges a line. */
  Verdict judge(byte[] line, int length) {
    JsonNode event;
    try {
      event = text.read(line, length);
    } catch (UnreadableEventException e) {
      return new Verdict.Invalid(List.of(e.violation()));
    }
    return family(event).judge(event);
  }

  /** The family of an event; where none knows it, any can say what is wrong with it. */
  private FamilyValidator family(JsonNode event) {
    for (FamilyValidator family : families) {
      Optional<String> type = family.typeOf(event);
      if (type.isPresent() && family.knows(type.get())) {
        return family;
      }
    }
    return families.stream()
        .filter(family -> family.typeOf(event).isPresent())
        .findFirst()
        .orElse(families.get(0));
  }
}
