package io.eventfamily.schema.baseline;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.eventfamily.schema.SchemaVersion;
import io.eventfamily.schema.baseline.Decisions.AcceptedBreak;
import io.eventfamily.schema.baseline.Decisions.ReservedName;
import io.eventfamily.schema.json.JsonNode;
import io.eventfamily.schema.json.JsonProblemException;
import io.eventfamily.schema.json.PrettyJson;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decisions as a JSON file. People write it, so it is read strictly, and says what is wrong. */
public final class DecisionsDocument {

  private static final String ACCEPTED_BREAKS = "acceptedBreaks";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String RULE = "rule";

  private static final String RESERVED_NAMES = "reservedNames";
  private static final String NAME = "name";
  private static final String FORMER_TYPE = "formerType";

  private static final String PLACE = "place";
  private static final String REASON = "reason";

  private static final String REMEDY = "Correct it";

  private DecisionsDocument() {}

  /** The text of a file. */
  public static String write(Decisions decisions) {
    JsonArray breaks = new JsonArray();
    for (AcceptedBreak each : decisions.acceptedBreaks()) {
      JsonObject json = new JsonObject();
      json.addProperty(FROM, each.from().text());
      json.addProperty(TO, each.to().text());
      json.addProperty(RULE, each.rule());
      json.addProperty(PLACE, each.place());
      json.addProperty(REASON, each.reason());
      breaks.add(json);
    }
    JsonArray names = new JsonArray();
    for (ReservedName each : decisions.reservedNames()) {
      JsonObject json = new JsonObject();
      json.addProperty(PLACE, each.place());
      json.addProperty(NAME, each.name());
      each.formerType().ifPresent(type -> json.addProperty(FORMER_TYPE, type));
      json.addProperty(REASON, each.reason());
      names.add(json);
    }
    JsonObject document = new JsonObject();
    document.add(ACCEPTED_BREAKS, breaks);
    document.add(RESERVED_NAMES, names);
    return PrettyJson.write(document);
  }

  /**
   * Reads the text of a file.
   *
   * @param file for messages
   * @throws BaselineException for anything that is not known, not there, or empty
   */
  public static Decisions read(Path file, String json) {
    try {
      return decisions(JsonNode.root(json));
    } catch (JsonProblemException e) {
      throw new BaselineException(
          file, e.pointer(), e.problem(), e.remedy().isEmpty() ? REMEDY : e.remedy(), e);
    }
  }

  private static Decisions decisions(JsonNode root) {
    root.requireNoMemberBut(Set.of(ACCEPTED_BREAKS, RESERVED_NAMES));
    return new Decisions(
        distinct(
            root.find(ACCEPTED_BREAKS),
            DecisionsDocument::acceptedBreak,
            each -> List.of(each.from(), each.to(), each.rule(), each.place())),
        distinct(
            root.find(RESERVED_NAMES),
            DecisionsDocument::reservedName,
            each -> List.of(each.place(), each.name())));
  }

  private static <T> List<T> distinct(
      Optional<JsonNode> array, Function<JsonNode, T> read, Function<T, List<?>> subject) {
    Set<List<?>> subjects = new HashSet<>();
    return array.map(JsonNode::items).orElse(List.of()).stream()
        .map(
            node -> {
              T item = read.apply(node);
              if (!subjects.add(subject.apply(item))) {
                throw node.problem("decides what was decided before", "Leave one of the two out");
              }
              return item;
            })
        .toList();
  }

  private static AcceptedBreak acceptedBreak(JsonNode node) {
    node.requireNoMemberBut(Set.of(FROM, TO, RULE, PLACE, REASON));
    SchemaVersion from = version(node.get(FROM));
    SchemaVersion to = version(node.get(TO));
    if (!from.isBefore(to)) {
      throw node.get(TO)
          .problem(
              "is %s, which is not after %s".formatted(to, from),
              "Name the version before the change in \"from\", and the one with it in \"to\"");
    }
    return new AcceptedBreak(
        from, to, text(node.get(RULE)), text(node.get(PLACE)), text(node.get(REASON)));
  }

  private static ReservedName reservedName(JsonNode node) {
    node.requireNoMemberBut(Set.of(PLACE, NAME, FORMER_TYPE, REASON));
    return new ReservedName(
        text(node.get(PLACE)),
        text(node.get(NAME)),
        node.find(FORMER_TYPE).map(DecisionsDocument::text),
        text(node.get(REASON)));
  }

  private static SchemaVersion version(JsonNode node) {
    return SchemaVersion.parse(node.string())
        .orElseThrow(
            () ->
                node.problem(
                    "is no semantic version: \"" + node.string() + "\"",
                    "Write it as in the family's declaration, such as \"1.0.0\""));
  }

  private static String text(JsonNode node) {
    if (node.string().isBlank()) {
      throw node.problem("is blank", "Say it in words: others will want to know");
    }
    return node.string();
  }
}
