package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.json.Checks;
import io.eventfamily.runtime.json.JsonReader;
import io.eventfamily.runtime.json.PropertyName;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the events of older versions become in a newer one.
 *
 * <p>There is one judge of that, the newer codec: an event in memory is upgraded as its document
 * would be read. So the two cannot differ, and types that each version declares for itself need not
 * be translated.
 */
public final class OlderVersions {

  private static final PropertyName PAYLOAD = PropertyName.of("payload");

  private OlderVersions() {}

  /**
   * Reads an event as an older version does, and makes a payload of the newer one of it.
   *
   * @param in stands at the event, and collects what is wrong
   * @return null where anything is
   */
  public static <E extends Event<?>, P> @Nullable P read(
      JsonReader in, JsonEventCodec<E> older, Function<E, @Nullable P> upcast) {
    E event = older.reader().read(in);
    return event == null || !in.isSound()
        ? null
        : Checks.upcast(in.problems(), PAYLOAD, () -> upcast.apply(event));
  }

  /**
   * Makes an event of a newer version.
   *
   * @throws io.eventfamily.runtime.InvalidEventException with everything for which it cannot be one
   */
  public static <E extends Event<?>, N extends Event<?>> N upgrade(
      E event, JsonEventCodec<E> older, JsonEventCodec<N> newer) {
    return newer.fromOwnBytes(older.toBytes(event));
  }
}
