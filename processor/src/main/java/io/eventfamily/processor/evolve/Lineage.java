package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.ClassId;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a family reads of its older versions, over the whole chain.
 *
 * <p>An event is read straight by the newest code where every step on its way is direct, and the
 * oldest JSON also fits the newest payload. Else the version before reads it, in whatever way that
 * does, and one step follows.
 *
 * @param steps from the version before, in declared order
 * @param types the event types of older versions that are read, the newest versions' first
 * @param versions those of which anything is read, the newest first
 */
public record Lineage(List<Step> steps, List<OlderType> types, List<Family> versions) {
  public Lineage {
    steps = List.copyOf(steps);
    types = List.copyOf(types);
    versions = List.copyOf(versions);
  }

  /** The lineage of a family; empty where it is the first version. */
  public static Lineage of(Family family) {
    return new Finder(family).find();
  }

  /** Whether there are events that only an older version can read. */
  public boolean needsOlderReader() {
    return types.stream().anyMatch(type -> !type.direct());
  }

  /**
   * The way of a payload to the newest version.
   *
   * @param direct whether no step of it calls a method
   */
  private record Way(Payload target, boolean direct) {}

  private static final class Finder {

    private final Family family;
    private final Set<String> ownNames;
    private final Map<String, OlderType> types = new LinkedHashMap<>();
    private final List<Family> versions = new ArrayList<>();

    Finder(Family family) {
      this.family = family;
      this.ownNames = family.payloads().stream().map(Payload::wireName).collect(Collectors.toSet());
    }

    Lineage find() {
      List<Step> first =
          family.previous().map(previous -> Steps.between(previous, family)).orElse(List.of());
      walk();
      return new Lineage(first, List.copyOf(types.values()), versions);
    }

    private void walk() {
      Map<ClassId, Way> ways = new HashMap<>();
      family.payloads().forEach(own -> ways.put(own.declaration(), new Way(own, true)));
      Family newer = family;
      while (newer.previous().isPresent()) {
        Family older = newer.previous().get();
        DirectReading straight = new DirectReading(older, family);
        boolean isReadNext = new DirectReading(older, newer).canReadEnvelope();
        if (!isReadNext || !straight.canReadEnvelope()) {
          return;
        }
        follow(older, newer, ways, straight);
        newer = older;
      }
    }

    private void follow(
        Family older, Family newer, Map<ClassId, Way> ways, DirectReading straight) {
      boolean any = false;
      for (Step step : Steps.between(older, newer)) {
        Optional<Way> rest =
            step.target().flatMap(target -> Optional.ofNullable(ways.get(target.declaration())));
        if (rest.isPresent()) {
          boolean direct = rest.get().direct() && !(step instanceof Step.Upcasted);
          ways.put(step.older().declaration(), new Way(rest.get().target(), direct));
          add(step.older(), rest.get().target(), direct, straight);
          any = true;
        }
      }
      if (any) {
        versions.add(older);
      }
    }

    private void add(Payload older, Payload target, boolean direct, DirectReading straight) {
      String name = older.wireName();
      OlderType known = types.get(name);
      boolean read = direct && straight.canRead(older, target);
      if (known == null && !ownNames.contains(name)) {
        types.put(name, new OlderType(name, target, read));
      } else if (known != null && known.target().equals(target)) {
        types.put(name, new OlderType(name, target, read && known.direct()));
      }
    }
  }
}
