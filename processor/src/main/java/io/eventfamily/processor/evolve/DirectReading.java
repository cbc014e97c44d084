package io.eventfamily.processor.evolve;

import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a newer version reads what an older one writes, as it is: whatever the older writer may
 * write, the newer reader accepts.
 */
public final class DirectReading {

  private final Family older;
  private final Family newer;
  private final ObjectReading objects;

  /** From one version of a family to a later one. */
  public DirectReading(Family older, Family newer) {
    this.older = older;
    this.newer = newer;
    this.objects = new ObjectReading(older, newer);
  }

  /** Whether every payload of one type is read as a payload of the other. */
  public boolean canRead(Payload older, Payload newer) {
    return obstacles(older, newer).isEmpty();
  }

  /** Why not, one property each: {@code "assignee" is required, and there was none}. */
  public List<String> obstacles(Payload older, Payload newer) {
    return objects.obstacles(
        older.properties(), older.members().rules(), newer.properties(), newer.members().rules());
  }

  /** Why envelopes of the one are not read as envelopes of the other. */
  public List<String> obstaclesInEnvelope() {
    if (older.wireFormat().naming() != newer.wireFormat().naming()) {
      return List.of("its properties have other names on the wire, because \"naming\" differs");
    }
    List<String> obstacles =
        new ArrayList<>(
            objects.obstacles(
                older.envelopeProperties(),
                older.envelope().rules(),
                newer.envelopeProperties(),
                newer.envelope().rules()));
    older.builtInProperties().stream()
        .filter(property -> !newer.builtInProperties().contains(property))
        .map(older::wireName)
        .filter(name -> objects.rejects())
        .forEach(name -> obstacles.add(ObjectReading.unexpected(name)));
    return obstacles;
  }
}
