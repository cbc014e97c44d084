package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Upcast;
import io.eventfamily.processor.model.VersionedName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of the payloads of one version in the next. */
final class Steps {

  private final Family newer;
  private final DirectReading reading;

  private Steps(Family older, Family newer) {
    this.newer = newer;
    this.reading = new DirectReading(older, newer);
  }

  /** One for each payload of the older version, in declared order. */
  static List<Step> between(Family older, Family newer) {
    Steps steps = new Steps(older, newer);
    return older.payloads().stream().map(steps::of).toList();
  }

  private Step of(Payload payload) {
    Optional<Payload> same =
        newer.payloads().stream()
            .filter(each -> each.wireName().equals(payload.wireName()))
            .findFirst();
    if (same.isPresent()) {
      return new Step.Same(payload, same.get());
    }
    Optional<Upcast> upcast =
        newer.evolution().upcasts().stream()
            .filter(each -> each.from().equals(payload.declaration()))
            .findFirst();
    if (upcast.isPresent()) {
      return new Step.Upcasted(payload, targetOf(upcast.get()), upcast.get());
    }
    return successorOf(payload)
        .map(found -> derived(payload, found))
        .orElseGet(() -> new Step.Removed(payload));
  }

  private Payload targetOf(Upcast upcast) {
    return newer.payloads().stream()
        .filter(each -> each.declaration().equals(upcast.to()))
        .findFirst()
        .orElseThrow();
  }

  /** The payload whose event type differs in the version only; the newest where there are more. */
  private Optional<Payload> successorOf(Payload payload) {
    String base = VersionedName.of(payload.wireName()).base();
    return newer.payloads().stream()
        .filter(each -> VersionedName.of(each.wireName()).base().equals(base))
        .max(Comparator.comparingInt(each -> VersionedName.of(each.wireName()).version()));
  }

  private Step derived(Payload payload, Payload successor) {
    return reading.canRead(payload, successor)
        ? new Step.Direct(payload, successor)
        : new Step.Blocked(payload, successor);
  }
}
