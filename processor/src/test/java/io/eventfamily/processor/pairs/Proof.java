package io.eventfamily.processor.pairs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.eventfamily.processor.random.Dice;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.schema.EventSchema;
import io.eventfamily.schema.FamilySchema;
import io.eventfamily.schema.compatibility.Change;
import io.eventfamily.schema.compatibility.Comparison;
import io.eventfamily.schema.compatibility.Direction;
import io.eventfamily.schema.compatibility.EventMatching;
import io.eventfamily.schema.compatibility.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds what is said of the changes of one pair against events that one side writes. */
final class Proof {

  /** What is not computed, and so taken as a break, though no event may be rejected for it. */
  private static final Set<Rule> NOT_COMPUTED =
      EnumSet.of(
          Rule.PATTERN_ADDED,
          Rule.PATTERN_CHANGED,
          Rule.PATTERN_REMOVED,
          Rule.RULE_ADDED,
          Rule.RULE_CHANGED,
          Rule.RULE_REMOVED);

  private static final int USUAL = 40;
  private static final int MANY = 1_500;

  private final Version older;
  private final Version newer;
  private final Ends ends;
  private final long seed;
  private final Tally tally;
  private final List<String> faults = new ArrayList<>();

  Proof(Version older, Version newer, long seed, Tally tally) {
    this.older = older;
    this.newer = newer;
    this.ends = Ends.of(List.of(older.schema(), newer.schema()));
    this.seed = seed;
    this.tally = tally;
  }

  /** What the checker says wrongly. */
  List<String> faults() {
    EventMatching matching = EventMatching.of(older.schema(), newer.schema());
    EnumSet<Direction> ofEvents = EnumSet.noneOf(Direction.class);
    for (EventMatching.Pair pair : matching.pairs()) {
      List<Change> changes =
          Comparison.compare(only(older, pair.older()), only(newer, pair.newer()));
      ofEvents.addAll(breaks(changes));
      check(Direction.BACKWARD, changes, older, pair.older(), newer, pair.newer());
      check(Direction.FORWARD, changes, newer, pair.newer(), older, pair.older());
    }
    Set<Direction> ofEnvelope =
        breaks(
            Comparison.compare(
                older.schema().withEvents(List.of()), newer.schema().withEvents(List.of())));
    if (!ofEnvelope.contains(Direction.BACKWARD)) {
      matching.removed().forEach(event -> checkUnknown(older, event, newer));
    }
    if (!ofEnvelope.contains(Direction.FORWARD)) {
      matching.added().forEach(event -> checkUnknown(newer, event, older));
    }
    if (!matching.removed().isEmpty() && !matching.acrossMajors()) {
      ofEvents.add(Direction.BACKWARD);
    }
    checkWhole(ofEvents, matching);
    return faults;
  }

  private static FamilySchema only(Version version, EventSchema event) {
    return version.schema().withEvents(List.of(event));
  }

  private static Set<Direction> breaks(List<Change> changes) {
    EnumSet<Direction> breaks = EnumSet.noneOf(Direction.class);
    changes.forEach(change -> breaks.addAll(change.breaks()));
    return breaks;
  }

  /** What is said of a family is what is said of its events. */
  private void checkWhole(Set<Direction> ofEvents, EventMatching matching) {
    Set<Direction> whole = breaks(Comparison.compare(older.schema(), newer.schema()));
    if (!whole.equals(ofEvents) && !matching.pairs().isEmpty()) {
      faults.add("The family breaks " + whole + ", and its events " + ofEvents);
    }
  }

  private void check(
      Direction direction,
      List<Change> changes,
      Version writer,
      EventSchema written,
      Version reader,
      EventSchema read) {
    List<Change> breaking =
        changes.stream().filter(change -> change.breaks().contains(direction)).toList();
    Search search = search(writer, written, reader, read, USUAL);
    if (breaking.isEmpty()) {
      tally.addCompatible();
      search
          .rejected()
          .ifPresent(
              event -> faults.add("Too lax, " + direction + " of " + changes + ": " + event));
      return;
    }
    if (search.rejected().isEmpty()) {
      search = search(writer, written, reader, read, MANY);
    }
    if (search.rejected().isPresent()) {
      tally.addBroken();
    } else if (search.written() == 0) {
      tally.addNeverWritten();
    } else if (breaking.stream().allMatch(change -> NOT_COMPUTED.contains(change.rule()))) {
      tally.addNotComputed();
    } else {
      faults.add("Too strict, " + direction + ": no event is rejected for " + breaking);
    }
  }

  /**
   * What came of a search.
   *
   * @param rejected an event that the writer writes and the reader rejects
   * @param written how many the writer wrote
   */
  private record Search(Optional<String> rejected, int written) {}

  private Search search(
      Version writer, EventSchema written, Version reader, EventSchema read, int limit) {
    List<String> events =
        new Events(writer.schema(), ends, new Dice(seed, true), limit).of(written);
    int count = 0;
    for (String json : events) {
      Optional<String> event = write(writer, json).map(text -> renamed(text, written, read));
      if (event.isPresent()) {
        count++;
        Decoded<?> decoded = reader.codec().decode(event.get().getBytes(UTF_8));
        if (!(decoded instanceof Decoded.Valid<?>)) {
          return new Search(Optional.of(event.get() + "\n  " + decoded), count);
        }
      }
    }
    return new Search(Optional.empty(), count);
  }

  /** Across major versions the suffix of types is put aside. */
  private static String renamed(String event, EventSchema written, EventSchema read) {
    return event.replaceFirst(
        "\"" + written.type().replace(".", "[.]") + "\"", "\"" + read.type() + "\"");
  }

  private Optional<String> write(Version writer, String json) {
    Decoded<Event<?>> decoded = writer.codec().decode(json.getBytes(UTF_8));
    tally.addEvent(decoded instanceof Decoded.Valid<?>);
    return decoded instanceof Decoded.Valid<Event<?>> valid
        ? Optional.of(writer.codec().toJson(valid.event()))
        : Optional.empty();
  }

  /** Readers deliver events that they do not know as such. */
  private void checkUnknown(Version writer, EventSchema event, Version reader) {
    for (String json : new Events(writer.schema(), ends, new Dice(seed, true), USUAL).of(event)) {
      write(writer, json)
          .map(text -> reader.codec().decode(text.getBytes(UTF_8)))
          .filter(decoded -> !(decoded instanceof Decoded.Unknown<?>))
          .ifPresent(decoded -> faults.add("Not unknown: " + json + "\n  " + decoded));
    }
  }
}
