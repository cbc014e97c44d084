package io.eventfamily.processor.schema;

import com.networknt.schema.Error;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventCodec;
import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Has documents judged by a codec and by a validator that only has the schema. */
public final class SchemaJudge {

  private static final Pattern BRANCH = Pattern.compile("/oneOf/(\\d+)/.*");

  private final EventCodec<Event<?>> codec;
  private final SchemaValidator validator;

  /**
   * @param golden the folder of the golden family
   */
  public SchemaJudge(EventCodec<Event<?>> codec, String golden) {
    this.codec = codec;
    this.validator = new SchemaValidator(schema(golden));
  }

  private static String schema(String golden) {
    try (Stream<Path> files = Files.walk(Path.of("src/test/golden-schemas", golden))) {
      return Files.readString(files.filter(Files::isRegularFile).findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was said of a document.
   *
   * @param valid what the codec says
   * @param difference that is not known, for people; empty where there is none
   */
  public record Verdicts(boolean valid, String difference) {}

  /**
   * Judges a document.
   *
   * @param json that is JSON, and within the limits of the codec
   * @return empty where the validator fails over a very large number
   */
  public Optional<Verdicts> judge(String json) {
    List<Violation> violations = violations(json);
    return SchemaValidator.parse(json)
        .flatMap(
            event ->
                validator
                    .judge(event)
                    .map(errors -> difference(event, violations, errors))
                    .map(difference -> new Verdicts(violations.isEmpty(), difference)));
  }

  private List<Violation> violations(String json) {
    try {
      codec.fromJson(json);
      return List.of();
    } catch (InvalidEventException e) {
      return e.violations();
    }
  }

  private static String difference(JsonNode event, List<Violation> violations, List<Error> errors) {
    if (violations.isEmpty() == errors.isEmpty()) {
      return "";
    }
    List<?> unknown =
        errors.isEmpty()
            ? violations.stream().filter(each -> KnownDifference.of(each, event).isEmpty()).toList()
            : ofItsType(errors).stream()
                .filter(each -> KnownDifference.of(each, event).isEmpty())
                .toList();
    return unknown.isEmpty()
        ? ""
        : (errors.isEmpty() ? "Only the codec finds " : "Only the validator finds ")
            + unknown
            + " in "
            + event;
  }

  /** The errors of the type that the event has, and not of the types that it has not. */
  private static List<Error> ofItsType(List<Error> errors) {
    Set<String> others =
        errors.stream()
            .filter(error -> error.getKeyword().equals("const"))
            .filter(error -> error.getInstanceLocation().toString().matches("/event(_t|T)ype"))
            .map(SchemaJudge::branch)
            .collect(Collectors.toSet());
    List<Error> ofItsType =
        errors.stream()
            .filter(error -> !branch(error).isEmpty() && !others.contains(branch(error)))
            .toList();
    return ofItsType.isEmpty() ? errors : ofItsType;
  }

  private static String branch(Error error) {
    Matcher matcher = BRANCH.matcher(error.getEvaluationPath().toString());
    return matcher.matches() ? matcher.group(1) : "";
  }
}
